// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::FailedStoreRecipients;
use super::MerchantStoreRecipient;

wxpay_core::model! {
    /// Binds receiving merchants to a merchant's store (绑定门店收款信息).
    ///
    /// `POST /v3/merchant-store/stores/{store_id}/recipients/bind`
    ///
    /// - Returns [`FailedStoreRecipients`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：绑定门店收款信息。调用方：服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013948579)
    #[doc(alias = "绑定门店收款信息")]
    pub request BindMerchantStoreRecipients {
        required {
            /// Store id (微信支付商户门店ID). Required. It stands in the path.
            store_id: i64,
            /// The sub-merchant's number (子商户号). Required.
            sub_mchid: String,
            /// Payee details of the store (门店收款信息). Required.
            store_recipient: Vec<MerchantStoreRecipient>,
        }
        optional {}
    }
}

wxpay_core::operation!(BindMerchantStoreRecipients => FailedStoreRecipients, wxpay_core::Spec::new(
    "bind_merchant_store_recipients",
    wxpay_core::http::Method::POST,
    "/v3/merchant-store/stores/{store_id}/recipients/bind",
)
.title("绑定门店收款信息")
.family("brand")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013948579")
.body(wxpay_core::Body::Json));
