// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::UserCoupon;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries one merchant coupon of a user (查询用户单张券详情).
///
/// `GET /v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}`
///
/// - Returns [`UserCoupon`].
/// - Callers: merchants.
/// - Retry: safe, it only reads.
/// - 中文：查询用户单张券详情。调用方：商户；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012535011)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_busifavor::QueryUserCoupon;
///
/// let request = QueryUserCoupon::new()
///     .openid("oSAMPLE0123456789abcdefghijk")
///     .coupon_code("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"coupon_code":"1217752501201407033233368018","openid":"oSAMPLE0123456789abcdefghijk"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询用户单张券详情",
    "/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}",
    "GET /v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}",
    "4012535011",
    "4012693103"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryUserCoupon {
    /// The user's id within the application (用户标识). Required. It stands in the path.
    pub openid: Option<String>,
    /// Coupon code (券code). Required. It stands in the path.
    pub coupon_code: Option<String>,
    /// Application id (公众账号ID). Required. It stands in the path.
    pub appid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryUserCoupon {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `openid` and `coupon_code`.
    /// The client fills in `appid` if the merchant has such a value, unless set.
    pub fn new() -> Self {
        Self {
            openid: None,
            coupon_code: None,
            appid: None,
            extra: Extra::new(),
        }
    }

    /// The user's id within the application (用户标识). Required. It stands in the path.
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }

    /// Coupon code (券code). Required. It stands in the path.
    pub fn coupon_code<Via>(mut self, coupon_code: impl IntoField<String, Via>) -> Self {
        self.coupon_code = coupon_code.into_field();
        self
    }

    /// Application id (公众账号ID). Required. It stands in the path.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }
}

impl Default for QueryUserCoupon {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { QueryUserCoupon
    []
    [openid, coupon_code, appid,]
    ["openid", "coupon_code", "appid",]
}

wxpay_core::operation!(QueryUserCoupon => UserCoupon, wxpay_core::Spec::new(
    "marketing_busifavor.query_user_coupon",
    wxpay_core::http::Method::GET,
    "/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}",
)
.title("查询用户单张券详情")
.family("marketing_busifavor")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012535011")
.fill(&[("appid", wxpay_core::Fill::Appid)])
.repeat(wxpay_core::Repeat::Freely));
