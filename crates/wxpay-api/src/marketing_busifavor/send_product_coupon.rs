// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::SentCouponOutcome;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Sends a product coupon to a user (向用户发放商品券).
///
/// `POST /v3/marketing/busifavor/product-coupons/send`
///
/// - Returns [`SentProductCoupon`].
/// - Callers: merchants.
/// - Retry: safe with the same `out_request_no` and the same parameters.
/// - 中文：向用户发放商品券。调用方：商户；`out_request_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4015594964)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_busifavor::SendProductCoupon;
///
/// let request = SendProductCoupon::new("1217752501201407033233368018")
///     .openid("oSAMPLE0123456789abcdefghijk")
///     .stock_id("sample-stock-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"openid":"oSAMPLE0123456789abcdefghijk","out_request_no":"1217752501201407033233368018","stock_id":"sample-stock-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "向用户发放商品券",
    "/v3/marketing/busifavor/product-coupons/send",
    "POST /v3/marketing/busifavor/product-coupons/send",
    "4015594964",
    "4015595255"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SendProductCoupon {
    /// The merchant's own request number (发券凭证). Required.
    pub out_request_no: String,
    /// The user's id within the application (用户标识). Required.
    pub openid: Option<String>,
    /// Application id (公众账号ID). Required.
    pub appid: Option<String>,
    /// Coupon batch id (批次号). Required.
    pub stock_id: Option<String>,
    /// Coupon code (券code).
    pub coupon_code: Option<String>,
    /// Coupon type (券类型). Sources differ on whether it is required.
    pub coupon_type: Option<ProductCouponType>,
    /// Member card id (会员卡ID).
    pub member_card_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SendProductCoupon {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `openid` and `stock_id`.
    /// The client fills in `appid` if the merchant has such a value, unless set.
    pub fn new(out_request_no: impl Into<String>) -> Self {
        Self {
            out_request_no: out_request_no.into(),
            openid: None,
            appid: None,
            stock_id: None,
            coupon_code: None,
            coupon_type: None,
            member_card_id: None,
            extra: Extra::new(),
        }
    }

    /// The user's id within the application (用户标识). Required.
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }

    /// Application id (公众账号ID). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// Coupon batch id (批次号). Required.
    pub fn stock_id<Via>(mut self, stock_id: impl IntoField<String, Via>) -> Self {
        self.stock_id = stock_id.into_field();
        self
    }

    /// Coupon code (券code).
    pub fn coupon_code<Via>(mut self, coupon_code: impl IntoField<String, Via>) -> Self {
        self.coupon_code = coupon_code.into_field();
        self
    }

    /// Coupon type (券类型). Sources differ on whether it is required.
    pub fn coupon_type<Via>(mut self, coupon_type: impl IntoField<ProductCouponType, Via>) -> Self {
        self.coupon_type = coupon_type.into_field();
        self
    }

    /// Member card id (会员卡ID).
    pub fn member_card_id<Via>(mut self, member_card_id: impl IntoField<String, Via>) -> Self {
        self.member_card_id = member_card_id.into_field();
        self
    }
}

wxpay_core::__model_impl! { SendProductCoupon
    [out_request_no,]
    [openid, appid, stock_id, coupon_code, coupon_type, member_card_id,]
    ["openid", "appid", "stock_id",]
}

wxpay_core::operation!(SendProductCoupon => SentProductCoupon, wxpay_core::Spec::new(
    "marketing_busifavor.send_product_coupon",
    wxpay_core::http::Method::POST,
    "/v3/marketing/busifavor/product-coupons/send",
)
.title("向用户发放商品券")
.family("marketing_busifavor")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4015594964")
.fill(&[("appid", wxpay_core::Fill::Appid)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

/// A product coupon just sent to a user.
#[derive(Clone)]
#[non_exhaustive]
pub struct SentProductCoupon {
    /// Coupon batch id (批次号).
    pub stock_id: Option<String>,
    /// Coupon code (券code).
    pub coupon_code: Option<String>,
    /// The merchant's own request number (发券凭证).
    pub out_request_no: Option<String>,
    /// Result of sending the coupon. Described by SKIT; no official source confirms it.
    pub send_coupon_result: Option<SentCouponOutcome>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { SentProductCoupon
    []
    [stock_id, coupon_code, out_request_no, send_coupon_result,]
    []
}

wxpay_core::open_enum! {
    /// Says whether a product coupon is an ordinary or a member coupon.
    pub enum ProductCouponType {
        Normal = "NORMAL",
        Member = "MEMBER",
    }
}
