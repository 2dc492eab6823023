// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ReceiverType;

wxpay_core::model! {
    /// Deletes a profit sharing receiver (删除分账接收方).
    ///
    /// `DELETE /v3/global/profit-sharing/receivers`
    ///
    /// - Returns nothing (204).
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Host: `apihk.mch.weixin.qq.com`.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：删除分账接收方。调用方：商户、服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_8.shtml)
    #[doc(alias = "删除分账接收方")]
    pub request DeleteProfitSharingReceiver {
        required {}
        optional {
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// Application id (应用ID).
            appid: String,
            /// The sub-merchant's application id (子商户应用ID).
            sub_appid: String,
            /// Kind (分账接收方类型).
            r#type = "type": ReceiverType,
            /// Account (分账接收方帐号).
            account: String,
        }
    }
}

wxpay_core::operation!(DeleteProfitSharingReceiver => (), wxpay_core::Spec::new(
    "delete_profit_sharing_receiver",
    wxpay_core::http::Method::DELETE,
    "/v3/global/profit-sharing/receivers",
)
.title("删除分账接收方")
.family("global")
.doc("https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_8.shtml")
.body(wxpay_core::Body::JsonIfAny)
.host(wxpay_core::Host::HongKong));
