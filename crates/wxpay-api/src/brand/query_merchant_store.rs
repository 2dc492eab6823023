// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::MerchantStoreBasics;
use super::MerchantStoreRecipient;
use super::StoreAddress;
use super::StoreBusiness;

wxpay_core::model! {
    /// Queries a merchant's store (查询门店).
    ///
    /// `GET /v3/merchant-store/stores/{store_id}`
    ///
    /// - Returns [`MerchantStore`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：查询门店。调用方：商户、服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013948577)
    #[doc(alias = "查询门店")]
    pub request QueryMerchantStore {
        required {
            /// Store id (微信支付商户门店ID). Required. It stands in the path.
            store_id: i64,
        }
        optional {
            /// The sub-merchant's number (特约商户号).
            sub_mchid: String,
        }
    }
}

wxpay_core::operation!(QueryMerchantStore => MerchantStore, wxpay_core::Spec::new(
    "query_merchant_store",
    wxpay_core::http::Method::GET,
    "/v3/merchant-store/stores/{store_id}",
)
.title("查询门店")
.family("brand")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013948577")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// A merchant's store with its state.
    pub answer MerchantStore {
        always {}
        optional {
            /// Basic details of the store (门店基础信息).
            store_basics: MerchantStoreBasics,
            /// Store address (门店地址信息).
            store_address: StoreAddress,
            /// Business details of the store (门店经营信息).
            store_business: StoreBusiness,
            /// Payee details of the store (门店收款信息).
            store_recipient: Vec<MerchantStoreRecipient>,
            /// Store state (门店状态).
            store_state: MerchantStoreState,
        }
    }
}

wxpay_core::model! {
    /// State of a merchant's store and of the check of its address.
    pub answer MerchantStoreState {
        always {}
        optional {
            /// Description of the store state (门店状态描述).
            store_state_message: String,
            /// Why the address check failed (地址核实失败原因).
            address_failed_reason: String,
            /// Value of the store state (STORE\_STATE\_VALID).
            store_state_value: String,
        }
    }
}
