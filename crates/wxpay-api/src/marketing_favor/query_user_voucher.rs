// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Voucher;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries one voucher of a user (查询代金券详情).
///
/// `GET /v3/marketing/favor/users/{openid}/coupons/{coupon_id}`
///
/// - Who may call it: merchants, service providers and platforms.
/// - Repeatable: it only reads.
/// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/cash-coupons/coupon/query-coupon.html)
#[doc(alias = "查询代金券详情")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryUserVoucher {
    /// The user's id within the application (用户openid). Required. It stands in the path.
    pub openid: Option<String>,
    /// Coupon id (代金券id). Required. It stands in the path.
    pub coupon_id: Option<String>,
    /// Application id (公众账号ID). Required.
    pub appid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryUserVoucher {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `openid` and `coupon_id`.
    /// The client fills in `appid` if the merchant has such a value, unless set.
    pub fn new() -> Self {
        Self {
            openid: None,
            coupon_id: None,
            appid: None,
            extra: Extra::new(),
        }
    }

    /// The user's id within the application (用户openid). Required. It stands in the path.
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }

    /// Coupon id (代金券id). Required. It stands in the path.
    pub fn coupon_id<Via>(mut self, coupon_id: impl IntoField<String, Via>) -> Self {
        self.coupon_id = coupon_id.into_field();
        self
    }

    /// Application id (公众账号ID). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }
}

impl Default for QueryUserVoucher {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { QueryUserVoucher
    []
    [openid, coupon_id, appid,]
    ["openid", "coupon_id", "appid",]
}

wxpay_core::operation!(QueryUserVoucher => Voucher, wxpay_core::Spec::new(
    "query_user_voucher",
    wxpay_core::http::Method::GET,
    "/v3/marketing/favor/users/{openid}/coupons/{coupon_id}",
)
.title("查询代金券详情")
.family("marketing_favor")
.doc("https://pay.weixin.qq.com/docs/merchant/apis/cash-coupons/coupon/query-coupon.html")
.query(&["appid"])
.fill(&[("appid", wxpay_core::Fill::Appid)])
.repeat(wxpay_core::Repeat::Freely));
