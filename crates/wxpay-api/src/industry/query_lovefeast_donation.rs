// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::LovefeastDonation;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries one of a user's charity meal donations (查询用户捐赠单详情).
///
/// `GET /v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}`
///
/// - Returns [`LovefeastDonation`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：查询用户捐赠单详情。调用方：商户、服务商、平台；只读，可以重试。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::industry::QueryLovefeastDonation;
///
/// let request = QueryLovefeastDonation::new()
///     .openid("oSAMPLE0123456789abcdefghijk")
///     .out_trade_no("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"openid":"oSAMPLE0123456789abcdefghijk","out_trade_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询用户捐赠单详情",
    "/v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}",
    "GET /v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryLovefeastDonation {
    /// The user's id within the application (用户在商户AppID下的唯一标识). Required. It stands in the path.
    pub openid: Option<String>,
    /// The merchant's own order number (商户系统内部订单号). Required. It stands in the path.
    pub out_trade_no: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryLovefeastDonation {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `openid` and `out_trade_no`.
    pub fn new() -> Self {
        Self {
            openid: None,
            out_trade_no: None,
            extra: Extra::new(),
        }
    }

    /// The user's id within the application (用户在商户AppID下的唯一标识). Required. It stands in the path.
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }

    /// The merchant's own order number (商户系统内部订单号). Required. It stands in the path.
    pub fn out_trade_no<Via>(mut self, out_trade_no: impl IntoField<String, Via>) -> Self {
        self.out_trade_no = out_trade_no.into_field();
        self
    }
}

impl Default for QueryLovefeastDonation {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { QueryLovefeastDonation
    []
    [openid, out_trade_no,]
    ["openid", "out_trade_no",]
}

wxpay_core::operation!(QueryLovefeastDonation => LovefeastDonation, wxpay_core::Spec::new(
    "industry.query_lovefeast_donation",
    wxpay_core::http::Method::GET,
    "/v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}",
)
.title("查询用户捐赠单详情")
.family("industry")
.repeat(wxpay_core::Repeat::Freely));
