// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::SceneReport;
use super::TransferScene;
use wxpay_core::DateTime;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Transfers money to a user who has authorized automatic receipt (用户授权后转账).
    ///
    /// `POST /v3/fund-app/mch-transfer/transfer-bills/transfer`
    ///
    /// - Returns [`AuthorizedTransfer`].
    /// - Callers: merchants (普通商户).
    /// - Rate limit: 100 requests a second.
    /// - Retry: safe with the same `out_bill_no` and the same parameters.
    /// - 中文：用户授权后转账。调用方：普通商户；`out_bill_no` 和参数不变时可以重试；每秒 100 次。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4014399371)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    /// | `RATELIMIT_EXCEEDED` | 429 | Too often. | Send the same request again later. Send fewer requests. |
    /// | `NOT_ENOUGH` | 403 | Balance is not enough. | Check the parameters. Top up the account. |
    /// | `FREQUENCY_LIMIT_EXCEED` | 429 | Too often. | Send the same request again later. Send fewer requests. |
    /// | `FREQUENCY_LIMIT` | 429 | Too often. | Send the same request again later. Send fewer requests. |
    /// | `ALREADY_EXISTS` | 400 | Exists already. | Check the parameters. Query before anything is sent again. |
    /// | `ORDER_CLOSED` | 400 | Order closed. | Check the parameters. Query before anything is sent again. |
    /// | `USER_ERROR` | 403 | State of the user abnormal. |  |
    #[doc(alias = "用户授权后转账")]
    pub request TransferAfterAuthorization {
        required {
            /// Application id (商户AppID). Required. At most 32 characters.
            appid: String,
            /// The merchant's own bill number (商户单号). Required. At most 32 characters.
            out_bill_no: String,
            /// Amount of the transfer (转账金额). Required. In fen.
            transfer_amount: i64,
            /// Remark on the transfer (转账备注). Required. At most 32 characters.
            transfer_remark: String,
            /// Transfer scene id (转账场景ID). Required.
            transfer_scene_id: TransferScene,
            /// Reported details of the transfer scene (转账场景报备信息). Required.
            transfer_scene_report_infos: Vec<SceneReport>,
        }
        optional {
            /// The user's name (收款用户姓名). Encrypted when it is sent; at most 214 bytes of UTF-8.
            user_name: Sensitive,
            /// Address that receives the notifications (通知地址).
            notify_url: String,
            /// How the receipt is presented to the user (用户收款感知).
            user_recv_perception: String,
            /// WeChat Pay's authorization number (微信免确认收款授权单号). At most 32 characters.
            authorization_id: String,
            /// Merchant number of the sponsor (出资商户号). At most 32 characters.
            sponsor_mchid: String,
            /// The merchant's own authorization number (商户侧授权单号). At most 32 characters.
            out_authorization_no: String,
        }
    }
}

wxpay_core::operation!(TransferAfterAuthorization => AuthorizedTransfer, wxpay_core::Spec::new(
    "transfer_after_authorization",
    wxpay_core::http::Method::POST,
    "/v3/fund-app/mch-transfer/transfer-bills/transfer",
)
.title("用户授权后转账")
.family("transfer")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4014399371")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_bill_no")));

wxpay_core::model! {
    /// A transfer to a user who has authorized automatic receipt.
    pub answer AuthorizedTransfer {
        always {}
        optional {
            /// Merchant number (商户号).
            mch_id: String,
            /// The merchant's own bill number (商户单号). At most 32 characters.
            out_bill_no: String,
            /// WeChat Pay's transfer number (微信转账单号).
            transfer_bill_no: String,
            /// Application id (商户AppID).
            appid: String,
            /// State (单据状态).
            state: AuthorizedTransferState,
            /// Amount of the transfer (转账金额). In fen.
            transfer_amount: i64,
            /// Remark on the transfer (转账备注). At most 32 characters.
            transfer_remark: String,
            /// Why it failed (失败原因).
            fail_reason: String,
            /// The user's id within the application (收款用户OpenID). At most 64 characters.
            openid: String,
            /// The user's name (收款用户姓名). Decrypted when the response is decoded.
            user_name: Sensitive,
            /// When it was created (单据创建时间).
            create_time: DateTime,
            /// When it was last updated (最后一次状态变更时间).
            update_time: DateTime,
        }
    }
}

wxpay_core::open_enum! {
    /// The state of a transfer after an authorization.
    pub enum AuthorizedTransferState {
        /// Accepted, may be repeated (not final).
        Accepted = "ACCEPTED",
        /// Locking funds; check the balance if it stays (not final).
        Processing = "PROCESSING",
        /// Transferring, the page may be opened again (not final).
        Transfering = "TRANSFERING",
        /// Transferred (final).
        Success = "SUCCESS",
    }
}
