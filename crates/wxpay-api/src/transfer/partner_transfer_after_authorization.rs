// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::SceneReport;
use super::TransferScene;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Transfers a sub-merchant's money to a user who has authorized automatic receipt (转账（用户自动收款）).
    ///
    /// `POST /v3/fund-app/mch-transfer/partner/transfer-bills/transfer`
    ///
    /// - Returns [`PartnerAuthorizedTransfer`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_bill_no` and the same parameters.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：转账（用户自动收款）。调用方：服务商、平台；`out_bill_no` 和参数不变时可以重试。
    #[doc(alias = "转账（用户自动收款）")]
    pub request PartnerTransferAfterAuthorization {
        required {
            /// The sub-merchant's number (二级商户号). Required.
            sub_mchid: String,
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
            /// WeChat Pay's authorization number (微信自动收款授权单号). Required.
            authorization_id: String,
        }
        optional {
            /// The user's name (收款用户姓名). Encrypted when it is sent; at most 214 bytes of UTF-8.
            user_name: Sensitive,
            /// Address that receives the notifications (通知地址).
            notify_url: String,
            /// How the receipt is presented to the user (用户收款感知).
            user_recv_perception: String,
        }
    }
}

wxpay_core::operation!(PartnerTransferAfterAuthorization => PartnerAuthorizedTransfer, wxpay_core::Spec::new(
    "partner_transfer_after_authorization",
    wxpay_core::http::Method::POST,
    "/v3/fund-app/mch-transfer/partner/transfer-bills/transfer",
)
.title("转账（用户自动收款）")
.family("transfer")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_bill_no")));

wxpay_core::model! {
    /// A sub-merchant's transfer to a user who has authorized automatic receipt.
    pub answer PartnerAuthorizedTransfer {
        always {}
        optional {
            /// The sub-merchant's number (二级商户号).
            sub_mchid: String,
            /// Merchant number (商户号).
            mchid: String,
            /// The merchant's own bill number (商户单号).
            out_bill_no: String,
            /// WeChat Pay's transfer number (微信转账单号).
            transfer_bill_no: String,
            /// Application id (商户AppID).
            appid: String,
            /// State (单据状态).
            state: PartnerAuthorizedTransferState,
            /// Amount of the transfer (转账金额). In fen.
            transfer_amount: i64,
            /// Remark on the transfer (转账备注).
            transfer_remark: String,
            /// Why it failed (失败原因).
            fail_reason: String,
            /// The user's id within the application (收款用户OpenID).
            openid: String,
            /// The user's name (收款用户姓名). Decrypted when the response is decoded.
            user_name: Sensitive,
            /// When it was created (单据创建时间).
            create_time: String,
            /// When it was last updated (最后一次状态变更时间).
            update_time: String,
        }
    }
}

wxpay_core::open_enum! {
    /// The state of a sub-merchant's transfer after an authorization.
    pub enum PartnerAuthorizedTransferState {
        Accepted = "ACCEPTED",
        Success = "SUCCESS",
    }
}
