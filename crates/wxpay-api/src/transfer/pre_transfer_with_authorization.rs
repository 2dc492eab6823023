// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AuthorizationInfo;
use super::SceneReport;
use super::TransferScene;
use wxpay_core::DateTime;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Starts a transfer together with the user's authorization of automatic receipt (发起转账并完成自动收款授权).
    ///
    /// `POST /v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization`
    ///
    /// - Returns [`PreTransfer`].
    /// - Callers: merchants (普通商户).
    /// - Rate limit: 100 requests a second.
    /// - Retry: safe with the same `out_bill_no` and the same parameters.
    /// - 中文：发起转账并完成自动收款授权。调用方：普通商户；`out_bill_no` 和参数不变时可以重试；每秒 100 次。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4014399293)
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
    #[doc(alias = "发起转账并完成自动收款授权")]
    pub request PreTransferWithAuthorization {
        required {
            /// Application id (商户AppID). Required. At most 32 characters.
            appid: String,
            /// The merchant's own bill number (商户单号). Required. At most 32 characters.
            out_bill_no: String,
            /// The user's id within the application (收款用户OpenID). Required. At most 64 characters.
            openid: String,
            /// Amount of the transfer (转账金额). Required. In fen.
            transfer_amount: i64,
            /// Remark on the transfer (转账备注). Required. At most 32 characters.
            transfer_remark: String,
            /// Transfer scene id (转账场景ID). Required.
            transfer_scene_id: TransferScene,
        }
        optional {
            /// The user's name (收款用户姓名). Encrypted when it is sent; at most 214 bytes of UTF-8.
            user_name: Sensitive,
            /// Address that receives the notifications (通知地址). At most 256 characters.
            notify_url: String,
            /// How the receipt is presented to the user (用户收款感知).
            user_recv_perception: String,
            /// Reported details of the transfer scene (转账场景报备信息).
            transfer_scene_report_infos: Vec<SceneReport>,
            /// Details of the automatic receipt authorization (自动收款授权信息).
            authorization_info: AuthorizationInfo,
            /// Merchant number of the sponsor (出资商户号). At most 32 characters.
            sponsor_mchid: String,
        }
    }
}

wxpay_core::operation!(PreTransferWithAuthorization => PreTransfer, wxpay_core::Spec::new(
    "pre_transfer_with_authorization",
    wxpay_core::http::Method::POST,
    "/v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization",
)
.title("发起转账并完成自动收款授权")
.family("transfer")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4014399293")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_bill_no")));

wxpay_core::model! {
    /// A transfer just started together with an authorization, with the package for the page.
    pub answer PreTransfer {
        always {}
        optional {
            /// The merchant's own bill number (商户单号). At most 32 characters.
            out_bill_no: String,
            /// WeChat Pay's transfer number (微信转账单号). At most 64 characters.
            transfer_bill_no: String,
            /// When it was created (单据创建时间).
            create_time: DateTime,
            /// State (单据状态).
            state: PreTransferState,
            /// Package data for jumping to the receiving page (跳转领取页面的package信息).
            package_info: String,
            /// The user's name to display (用户展示名称).
            user_display_name: String,
            /// The merchant's own authorization number (商户侧授权单号).
            out_authorization_no: String,
        }
    }
}

wxpay_core::open_enum! {
    /// The state of a transfer started together with an authorization.
    pub enum PreTransferState {
        /// Accepted, may be repeated (not final).
        Accepted = "ACCEPTED",
        /// Locking funds; check the balance if it stays (not final).
        Processing = "PROCESSING",
        /// Waits for the user to confirm, funds locked (not final).
        WaitUserConfirm = "WAIT_USER_CONFIRM",
        /// Transferring, the page may be opened again (not final).
        Transfering = "TRANSFERING",
        /// Transferred (final).
        Success = "SUCCESS",
        /// Being cancelled, query again (not final).
        Canceling = "CANCELING",
    }
}
