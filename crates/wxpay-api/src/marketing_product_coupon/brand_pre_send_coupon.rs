// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Prepares as the brand to give a user a product coupon through the mini program component (向用户预发放商品券（小程序发券组件）).
///
/// `POST /brand/marketing/product-coupon/users/{openid}/pre-send-coupon`
///
/// - Who may call it: brands.
/// - Repeatable: not known to be; query before it is sent again.
/// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
#[doc(alias = "向用户预发放商品券（小程序发券组件）")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BrandPreSendCoupon {
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
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl BrandPreSendCoupon {
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
}

wxpay_core::__model_impl! { BrandPreSendCoupon
    [openid,]
    [product_coupon_id, stock_id, coupon_code, appid, send_request_no, attach,]
    []
}

wxpay_core::operation!(BrandPreSendCoupon => BrandPreSendToken, wxpay_core::Spec::new(
    "brand_pre_send_coupon",
    wxpay_core::http::Method::POST,
    "/brand/marketing/product-coupon/users/{openid}/pre-send-coupon",
)
.title("向用户预发放商品券（小程序发券组件）")
.family("marketing_product_coupon")
.body(wxpay_core::Body::Json));

/// The token with which the brand's mini program gives out a coupon.
#[derive(Clone)]
#[non_exhaustive]
pub struct BrandPreSendToken {
    /// Token.
    pub token: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { BrandPreSendToken
    []
    [token,]
    []
}
