// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CouponState;
use super::UserCoupon;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Lists a user's merchant coupons that match a filter, page by page (根据过滤条件查询用户券).
///
/// `GET /v3/marketing/busifavor/users/{openid}/coupons`
///
/// - Returns [`UserCouponPage`].
/// - Callers: merchants.
/// - Retry: safe, it only reads.
/// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
/// - 中文：根据过滤条件查询用户券。调用方：商户；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012534963)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_busifavor::ListUserCoupons;
///
/// let request = ListUserCoupons::new("oSAMPLE0123456789abcdefghijk");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"openid":"oSAMPLE0123456789abcdefghijk"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "根据过滤条件查询用户券",
    "/v3/marketing/busifavor/users/{openid}/coupons",
    "GET /v3/marketing/busifavor/users/{openid}/coupons",
    "4012534963",
    "4012693087"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ListUserCoupons {
    /// The user's id within the application (用户标识). Required. It stands in the path.
    pub openid: String,
    /// Application id (公众账号ID). Required.
    pub appid: Option<String>,
    /// Coupon batch id (批次号).
    pub stock_id: Option<String>,
    /// Coupon state (券状态).
    pub coupon_state: Option<CouponState>,
    /// Merchant number that created the coupon batch (创建批次的商户号).
    pub creator_merchant: Option<String>,
    /// Merchant number the batch belongs to (批次归属商户号).
    pub belong_merchant: Option<String>,
    /// Merchant number that sends the coupon batch (批次发放商户号).
    pub sender_merchant: Option<String>,
    /// Start of the page of results (分页页码).
    pub offset: Option<i64>,
    /// Most results to return in one page (分页大小).
    pub limit: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ListUserCoupons {
    /// Creates the request; setters add the other fields.
    ///
    /// The client fills in `appid` if the merchant has such a value, unless set.
    pub fn new(openid: impl Into<String>) -> Self {
        Self {
            openid: openid.into(),
            appid: None,
            stock_id: None,
            coupon_state: None,
            creator_merchant: None,
            belong_merchant: None,
            sender_merchant: None,
            offset: None,
            limit: None,
            extra: Extra::new(),
        }
    }

    /// Application id (公众账号ID). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// Coupon batch id (批次号).
    pub fn stock_id<Via>(mut self, stock_id: impl IntoField<String, Via>) -> Self {
        self.stock_id = stock_id.into_field();
        self
    }

    /// Coupon state (券状态).
    pub fn coupon_state<Via>(mut self, coupon_state: impl IntoField<CouponState, Via>) -> Self {
        self.coupon_state = coupon_state.into_field();
        self
    }

    /// Merchant number that created the coupon batch (创建批次的商户号).
    pub fn creator_merchant<Via>(mut self, creator_merchant: impl IntoField<String, Via>) -> Self {
        self.creator_merchant = creator_merchant.into_field();
        self
    }

    /// Merchant number the batch belongs to (批次归属商户号).
    pub fn belong_merchant<Via>(mut self, belong_merchant: impl IntoField<String, Via>) -> Self {
        self.belong_merchant = belong_merchant.into_field();
        self
    }

    /// Merchant number that sends the coupon batch (批次发放商户号).
    pub fn sender_merchant<Via>(mut self, sender_merchant: impl IntoField<String, Via>) -> Self {
        self.sender_merchant = sender_merchant.into_field();
        self
    }

    /// Start of the page of results (分页页码).
    pub fn offset<Via>(mut self, offset: impl IntoField<i64, Via>) -> Self {
        self.offset = offset.into_field();
        self
    }

    /// Most results to return in one page (分页大小).
    pub fn limit<Via>(mut self, limit: impl IntoField<i64, Via>) -> Self {
        self.limit = limit.into_field();
        self
    }
}

wxpay_core::__model_impl! { ListUserCoupons
    [openid,]
    [appid, stock_id, coupon_state, creator_merchant, belong_merchant, sender_merchant, offset, limit,]
    ["appid",]
}

wxpay_core::operation!(ListUserCoupons => UserCouponPage, wxpay_core::Spec::new(
    "marketing_busifavor.list_user_coupons",
    wxpay_core::http::Method::GET,
    "/v3/marketing/busifavor/users/{openid}/coupons",
)
.title("根据过滤条件查询用户券")
.family("marketing_busifavor")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012534963")
.query(&["appid", "stock_id", "coupon_state", "creator_merchant", "belong_merchant", "sender_merchant", "offset", "limit"])
.fill(&[("appid", wxpay_core::Fill::Appid)])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListUserCoupons => [UserCoupon] in data, undocumented by offset, total total_count);

/// A page of a user's merchant coupons.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserCouponPage {
    /// Total count (总数量).
    pub total_count: Option<i64>,
    /// Start of the page of results (分页页码).
    pub offset: Option<i64>,
    /// Most results to return in one page (分页大小).
    pub limit: Option<i64>,
    /// Result data (结果集).
    pub data: Option<Vec<UserCoupon>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { UserCouponPage
    []
    [total_count, offset, limit, data,]
    []
}
