// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::SceneReport;
use super::TransferBillState;
use super::TransferScene;
use wxpay_core::DateTime;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Starts a transfer to a user (发起转账).
    ///
    /// `POST /v3/fund-app/mch-transfer/transfer-bills`
    ///
    /// - Returns [`CreatedTransferBill`].
    /// - Callers: merchants (普通商户).
    /// - Rate limit: 100 requests a second.
    /// - Retry: safe with the same `out_bill_no` and the same parameters.
    /// - 中文：发起转账。调用方：普通商户；`out_bill_no` 和参数不变时可以重试；每秒 100 次。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012716434)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    /// | `RATELIMIT_EXCEEDED` | 429 | Too often. | Send the same request again later. Send fewer requests. |
    /// | `INVALID_REQUEST` | 400 | Against a business rule. |  |
    /// | `NO_AUTH` | 403 | No permission. |  |
    /// | `NOT_ENOUGH` | 403 | Balance is not enough. | Check the parameters. Top up the account. |
    /// | `FREQUENCY_LIMIT_EXCEED` | 429 | Too often. | Send the same request again later. Send fewer requests. |
    /// | `FREQUENCY_LIMIT` | 429 | Too often. | Send the same request again later. Send fewer requests. |
    /// | `ALREADY_EXISTS` | 400 | Exists already. | Check the parameters. Query before anything is sent again. |
    #[doc(alias = "发起转账")]
    pub request CreateTransferBill {
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
            /// Reported details of the transfer scene (转账场景报备信息). Required.
            transfer_scene_report_infos: Vec<SceneReport>,
        }
        optional {
            /// The user's name (收款用户姓名). Encrypted when it is sent; at most 214 bytes of UTF-8.
            user_name: Sensitive,
            /// Address that receives the notifications (通知地址). At most 256 characters.
            notify_url: String,
            /// How the receipt is presented to the user (用户收款感知).
            user_recv_perception: String,
            /// How the receipt is shown to the user (用户收款样式).
            user_recv_style: UserReceivingStyle,
        }
    }
}

wxpay_core::operation!(CreateTransferBill => CreatedTransferBill, wxpay_core::Spec::new(
    "create_transfer_bill",
    wxpay_core::http::Method::POST,
    "/v3/fund-app/mch-transfer/transfer-bills",
)
.title("发起转账")
.family("transfer")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012716434")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_bill_no")));

wxpay_core::model! {
    /// How the receipt of a transfer looks to the user.
    pub request UserReceivingStyle {
        required {
            /// Kind (用户收款样式类型). Required.
            r#type = "type": UserReceivingStyleType,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// A transfer just started, with its number, state and package for the receiving page.
    pub answer CreatedTransferBill {
        always {}
        optional {
            /// The merchant's own bill number (商户单号). At most 32 characters.
            out_bill_no: String,
            /// WeChat Pay's transfer number (微信转账单号). At most 64 characters.
            transfer_bill_no: String,
            /// When it was created (单据创建时间).
            create_time: DateTime,
            /// State (单据状态).
            state: TransferBillState,
            /// Why it failed (失败原因).
            fail_reason: String,
            /// Package data for jumping to the receiving page (跳转领取页面的package信息).
            package_info: String,
        }
    }
}

wxpay_core::open_enum! {
    /// Which style the user's receiving page has.
    pub enum UserReceivingStyleType {
        /// Standard page to confirm receipt.
        ConfirmPage = "CONFIRM_PAGE",
        /// Red packet, up to 200 yuan, some scenes only.
        RedPacket = "RED_PACKET",
    }
}
