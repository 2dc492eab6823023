// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ExtraInformation;
use super::SellerInformation;

wxpay_core::model! {
    /// Queries a merchant's basic information for issuing fapiao (获取商户开票基础信息).
    ///
    /// `GET /v3/new-tax-control-fapiao/merchant/base-information`
    ///
    /// - Returns [`MerchantBaseInformation`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：获取商户开票基础信息。调用方：商户、服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012538180)
    #[doc(alias = "获取商户开票基础信息")]
    pub request QueryMerchantBaseInformation {
        required {}
        optional {
            /// The sub-merchant's number (子商户号). Sources differ on whether it is required.
            sub_mchid: String,
        }
    }
}

wxpay_core::operation!(QueryMerchantBaseInformation => MerchantBaseInformation, wxpay_core::Spec::new(
    "query_merchant_base_information",
    wxpay_core::http::Method::GET,
    "/v3/new-tax-control-fapiao/merchant/base-information",
)
.title("获取商户开票基础信息")
.family("fapiao")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012538180")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// A merchant's basic information for issuing fapiao.
    pub answer MerchantBaseInformation {
        always {}
        optional {
            /// Details of the seller (销售方信息).
            seller_information: SellerInformation,
            /// Extra details (附加信息).
            extra_information: ExtraInformation,
        }
    }
}
