// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::SceneReport;
use super::TransferScene;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Transfers money to a user who has authorized automatic receipt (用户授权后转账).
    ///
    /// `POST /v3/fund-app/mch-transfer/transfer-bills/transfer`
    ///
    /// - Who may call it: merchants.
    /// - Repeatable: with the same `out_bill_no` and the same parameters.
    #[doc(alias = "用户授权后转账")]
    pub request TransferAfterAuthorization {
        required {
            /// Application id (商户AppID). Required.
            appid: String,
            /// The merchant's own bill number (商户单号). Required.
            out_bill_no: String,
            /// Amount of the transfer (转账金额). Required. In fen.
            transfer_amount: i64,
            /// Remark on the transfer (转账备注). Required.
            transfer_remark: String,
            /// Transfer scene id (转账场景ID). Required.
            transfer_scene_id: TransferScene,
            /// Reported details of the transfer scene (转账场景报备信息). Required.
            transfer_scene_report_infos: Vec<SceneReport>,
        }
        optional {
            /// The user's name (收款用户姓名). Sealed when it is sent; at most 214 bytes of UTF-8.
            user_name: Sensitive,
            /// Address that receives the notifications (通知地址).
            notify_url: String,
            /// How the receipt is presented to the user (用户收款感知).
            user_recv_perception: String,
            /// WeChat Pay's authorization number (微信免确认收款授权单号).
            authorization_id: String,
            /// Merchant number of the sponsor (出资商户号).
            sponsor_mchid: String,
            /// The merchant's own authorization number (商户侧授权单号).
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
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_bill_no")));

wxpay_core::model! {
    /// A transfer to a user who has authorized automatic receipt.
    pub answer AuthorizedTransfer {
        always {}
        optional {
            /// Merchant number (商户号).
            mch_id: String,
            /// The merchant's own bill number (商户单号).
            out_bill_no: String,
            /// WeChat Pay's transfer number (微信转账单号).
            transfer_bill_no: String,
            /// Application id (商户AppID).
            appid: String,
            /// State (单据状态).
            state: AuthorizedTransferState,
            /// Amount of the transfer (转账金额). In fen.
            transfer_amount: i64,
            /// Remark on the transfer (转账备注).
            transfer_remark: String,
            /// Why it failed (失败原因).
            fail_reason: String,
            /// The user's id within the application (收款用户OpenID).
            openid: String,
            /// The user's name (收款用户姓名). Opened when the answer is decoded.
            user_name: Sensitive,
            /// When it was created (单据创建时间).
            create_time: String,
            /// When it was last updated (最后一次状态变更时间).
            update_time: String,
        }
    }
}

wxpay_core::open_enum! {
    /// The state of a transfer after an authorization.
    pub enum AuthorizedTransferState {
        /// Accepted.
        Accepted = "ACCEPTED",
        /// Processing.
        Processing = "PROCESSING",
        /// Transfering.
        Transfering = "TRANSFERING",
        /// Success.
        Success = "SUCCESS",
    }
}
