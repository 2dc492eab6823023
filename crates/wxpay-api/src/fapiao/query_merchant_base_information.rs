// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ExtraInformation;
use super::SellerInformation;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries a merchant's basic information for issuing fapiao (获取商户开票基础信息).
///
/// `GET /v3/new-tax-control-fapiao/merchant/base-information`
///
/// - Returns [`MerchantBaseInformation`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：获取商户开票基础信息。调用方：商户、服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012538180)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::fapiao::QueryMerchantBaseInformation;
///
/// let request = QueryMerchantBaseInformation::new();
/// # let sample: serde_json::Value = serde_json::from_str(r##"{}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "获取商户开票基础信息",
    "/v3/new-tax-control-fapiao/merchant/base-information",
    "GET /v3/new-tax-control-fapiao/merchant/base-information",
    "4012538180",
    "4012474053"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryMerchantBaseInformation {
    /// The sub-merchant's number (子商户号). Sources differ on whether it is required.
    pub sub_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryMerchantBaseInformation {
    /// Creates the request; setters add the fields.
    pub fn new() -> Self {
        Self {
            sub_mchid: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (子商户号). Sources differ on whether it is required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }
}

impl Default for QueryMerchantBaseInformation {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { QueryMerchantBaseInformation
    []
    [sub_mchid,]
    []
}

wxpay_core::operation!(QueryMerchantBaseInformation => MerchantBaseInformation, wxpay_core::Spec::new(
    "fapiao.query_merchant_base_information",
    wxpay_core::http::Method::GET,
    "/v3/new-tax-control-fapiao/merchant/base-information",
)
.title("获取商户开票基础信息")
.family("fapiao")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012538180")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));

/// A merchant's basic information for issuing fapiao.
#[derive(Clone)]
#[non_exhaustive]
pub struct MerchantBaseInformation {
    /// Details of the seller (销售方信息).
    pub seller_information: Option<SellerInformation>,
    /// Extra details (附加信息).
    pub extra_information: Option<ExtraInformation>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { MerchantBaseInformation
    []
    [seller_information, extra_information,]
    []
}
