// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::MerchantStoreBasics;
use super::StoreAddress;
use super::StoreBusiness;

wxpay_core::model! {
    /// Updates a merchant's store (修改门店).
    ///
    /// `PATCH /v3/merchant-store/stores/{store_id}`
    ///
    /// - Returns nothing (204).
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：修改门店。调用方：服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013948551)
    #[doc(alias = "修改门店")]
    pub request UpdateMerchantStore {
        required {
            /// Store id (微信支付商户门店ID). Required. It stands in the path.
            store_id: i64,
        }
        optional {
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// Basic details of the store (门店基础信息).
            store_basics: MerchantStoreBasics,
            /// Store address (门店地址信息).
            store_address: StoreAddress,
            /// Business details of the store (门店经营信息).
            store_business: StoreBusiness,
        }
    }
}

wxpay_core::operation!(UpdateMerchantStore => (), wxpay_core::Spec::new(
    "update_merchant_store",
    wxpay_core::http::Method::PATCH,
    "/v3/merchant-store/stores/{store_id}",
)
.title("修改门店")
.family("brand")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013948551")
.body(wxpay_core::Body::Json));
