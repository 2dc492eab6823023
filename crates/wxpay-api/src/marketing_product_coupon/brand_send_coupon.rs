// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BrandSingleUsageUserCoupon;
use super::CouponTagInfo;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Gives a product coupon to a user as the brand (向用户发放商品券).
///
/// `POST /brand/marketing/product-coupon/users/{openid}/coupons`
///
/// - Who may call it: brands.
/// - Repeatable: not known to be; query before it is sent again.
/// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
#[doc(alias = "向用户发放商品券")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BrandSendCoupon {
    /// The user's id within the application. Required. It stands in the path.
    pub openid: String,
    /// Product coupon id.
    pub product_coupon_id: Option<String>,
    /// Coupon batch id.
    pub stock_id: Option<String>,
    /// Coupon code.
    pub coupon_code: Option<String>,
    /// Application id.
    pub appid: Option<String>,
    /// Request number of the sending.
    pub send_request_no: Option<String>,
    /// Extra data attached by the merchant.
    pub attach: Option<String>,
    /// Tags of the user's coupon.
    pub coupon_tag_info: Option<CouponTagInfo>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl BrandSendCoupon {
    /// Creates the request; setters add the other fields.
    pub fn new(openid: impl Into<String>) -> Self {
        Self {
            openid: openid.into(),
            product_coupon_id: None,
            stock_id: None,
            coupon_code: None,
            appid: None,
            send_request_no: None,
            attach: None,
            coupon_tag_info: None,
            extra: Extra::new(),
        }
    }

    /// Product coupon id.
    pub fn product_coupon_id<Via>(
        mut self,
        product_coupon_id: impl IntoField<String, Via>,
    ) -> Self {
        self.product_coupon_id = product_coupon_id.into_field();
        self
    }

    /// Coupon batch id.
    pub fn stock_id<Via>(mut self, stock_id: impl IntoField<String, Via>) -> Self {
        self.stock_id = stock_id.into_field();
        self
    }

    /// Coupon code.
    pub fn coupon_code<Via>(mut self, coupon_code: impl IntoField<String, Via>) -> Self {
        self.coupon_code = coupon_code.into_field();
        self
    }

    /// Application id.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// Request number of the sending.
    pub fn send_request_no<Via>(mut self, send_request_no: impl IntoField<String, Via>) -> Self {
        self.send_request_no = send_request_no.into_field();
        self
    }

    /// Extra data attached by the merchant.
    pub fn attach<Via>(mut self, attach: impl IntoField<String, Via>) -> Self {
        self.attach = attach.into_field();
        self
    }

    /// Tags of the user's coupon.
    pub fn coupon_tag_info<Via>(
        mut self,
        coupon_tag_info: impl IntoField<CouponTagInfo, Via>,
    ) -> Self {
        self.coupon_tag_info = coupon_tag_info.into_field();
        self
    }
}

wxpay_core::__model_impl! { BrandSendCoupon
    [openid,]
    [product_coupon_id, stock_id, coupon_code, appid, send_request_no, attach, coupon_tag_info,]
    []
}

wxpay_core::operation!(BrandSendCoupon => BrandSingleUsageUserCoupon, wxpay_core::Spec::new(
    "brand_send_coupon",
    wxpay_core::http::Method::POST,
    "/brand/marketing/product-coupon/users/{openid}/coupons",
)
.title("向用户发放商品券")
.family("marketing_product_coupon")
.body(wxpay_core::Body::Json));
