// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;

/// Queries the highest ratio that a sub-merchant may share (查询最大分账比例).
///
/// `GET /v3/profitsharing/merchant-configs/{sub_mchid}`
///
/// - Who may call it: service providers and platforms.
/// - Repeatable: it only reads.
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_1_7.shtml)
#[doc(alias = "查询最大分账比例")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryMaxRatio {
    /// The sub-merchant's number (子商户号). Required. It stands in the path.
    pub sub_mchid: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryMaxRatio {
    /// Creates the request; setters add the other fields.
    pub fn new(sub_mchid: impl Into<String>) -> Self {
        Self {
            sub_mchid: sub_mchid.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryMaxRatio
    [sub_mchid,]
    []
    []
}

wxpay_core::operation!(QueryMaxRatio => MaxRatio, wxpay_core::Spec::new(
    "query_max_ratio",
    wxpay_core::http::Method::GET,
    "/v3/profitsharing/merchant-configs/{sub_mchid}",
)
.title("查询最大分账比例")
.family("profitsharing")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_1_7.shtml")
.repeat(wxpay_core::Repeat::Freely));

/// The highest ratio that a sub-merchant may share.
#[derive(Clone)]
#[non_exhaustive]
pub struct MaxRatio {
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// Largest profit sharing ratio (最大分账比例).
    pub max_ratio: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { MaxRatio
    []
    [sub_mchid, max_ratio,]
    []
}
