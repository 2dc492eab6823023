// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ExtraInformation;
use super::SellerInformation;

wxpay_core::model! {
    /// Queries a merchant's basic information for issuing fapiao (获取商户开票基础信息).
    ///
    /// `GET /v3/new-tax-control-fapiao/merchant/base-information`
    ///
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_3.shtml)
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
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_3.shtml")
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
