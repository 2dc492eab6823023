// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::MerchantStoreBasics;
use super::MerchantStoreRecipient;
use super::StoreAddress;
use super::StoreBusiness;

wxpay_core::model! {
    /// Creates a merchant's store (创建门店).
    ///
    /// `POST /v3/merchant-store/stores`
    ///
    /// - Returns [`CreatedMerchantStore`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：创建门店。调用方：服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013948546)
    #[doc(alias = "创建门店")]
    pub request CreateMerchantStore {
        required {}
        optional {
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// Basic details of the store (门店基础信息).
            store_basics: MerchantStoreBasics,
            /// Store address (门店地址信息).
            store_address: StoreAddress,
            /// Business details of the store (门店经营信息).
            store_business: StoreBusiness,
            /// Payee details of the store (门店收款信息).
            store_recipient: Vec<MerchantStoreRecipient>,
        }
    }
}

wxpay_core::operation!(CreateMerchantStore => CreatedMerchantStore, wxpay_core::Spec::new(
    "create_merchant_store",
    wxpay_core::http::Method::POST,
    "/v3/merchant-store/stores",
)
.title("创建门店")
.family("brand")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013948546")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// The id of a store that was created.
    pub answer CreatedMerchantStore {
        always {}
        optional {
            /// Store id (微信支付商户门店ID).
            store_id: i64,
        }
    }
}
