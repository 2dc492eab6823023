// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AuthorizationInfo;
use super::CreatedPartnerTransferBill;
use super::SceneReport;
use super::TransferScene;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Starts a sub-merchant's transfer together with the user's authorization of automatic receipt (发起转账并完成自动收款授权).
    ///
    /// `POST /v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization`
    ///
    /// - Returns [`CreatedPartnerTransferBill`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_bill_no` and the same parameters.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：发起转账并完成自动收款授权。调用方：服务商、平台；`out_bill_no` 和参数不变时可以重试。
    #[doc(alias = "发起转账并完成自动收款授权")]
    pub request PartnerPreTransferWithAuthorization {
        required {
            /// The sub-merchant's number (二级商户号). Required.
            sub_mchid: String,
            /// Application id (商户AppID). Required.
            appid: String,
            /// The merchant's own bill number (商户单号). Required.
            out_bill_no: String,
            /// The user's id within the application (收款用户OpenID). Required.
            openid: String,
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
            /// The user's name (收款用户姓名). Encrypted when it is sent; at most 214 bytes of UTF-8.
            user_name: Sensitive,
            /// Address that receives the notifications (通知地址).
            notify_url: String,
            /// How the receipt is presented to the user (用户收款感知).
            user_recv_perception: String,
            /// Details of the automatic receipt authorization (自动收款授权信息).
            authorization_info: AuthorizationInfo,
        }
    }
}

wxpay_core::operation!(PartnerPreTransferWithAuthorization => CreatedPartnerTransferBill, wxpay_core::Spec::new(
    "partner_pre_transfer_with_authorization",
    wxpay_core::http::Method::POST,
    "/v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization",
)
.title("发起转账并完成自动收款授权")
.family("transfer")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_bill_no")));
