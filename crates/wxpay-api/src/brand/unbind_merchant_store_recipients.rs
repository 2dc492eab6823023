// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::FailedStoreRecipients;
use super::MerchantStoreRecipient;

wxpay_core::model! {
    /// Unbinds receiving merchants from a merchant's store (解除门店收款信息绑定).
    ///
    /// `POST /v3/merchant-store/stores/{store_id}/recipients/unbind`
    ///
    /// - Returns [`FailedStoreRecipients`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：解除门店收款信息绑定。调用方：服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013948580)
    #[doc(alias = "解除门店收款信息绑定")]
    pub request UnbindMerchantStoreRecipients {
        required {
            /// Store id (微信支付商户门店ID). Required. It stands in the path.
            store_id: i64,
        }
        optional {
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// Payee details of the store (门店收款信息).
            store_recipient: Vec<MerchantStoreRecipient>,
        }
    }
}

wxpay_core::operation!(UnbindMerchantStoreRecipients => FailedStoreRecipients, wxpay_core::Spec::new(
    "unbind_merchant_store_recipients",
    wxpay_core::http::Method::POST,
    "/v3/merchant-store/stores/{store_id}/recipients/unbind",
)
.title("解除门店收款信息绑定")
.family("brand")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013948580")
.body(wxpay_core::Body::Json));
