// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Prepares as the brand to give a user a product coupon through the mini program component (向用户预发放商品券（小程序发券组件）).
///
/// `POST /brand/marketing/product-coupon/users/{openid}/pre-send-coupon`
///
/// - Returns [`BrandPreSendToken`].
/// - Callers: brands (品牌商户).
/// - Retry: not known to be safe. Query before sending it again.
/// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
/// - 中文：向用户预发放商品券（小程序发券组件）。调用方：品牌商户；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/brand/4016416620)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `PARAM_ERROR` | 400 | Wechatpay-Serial missing. | Check the parameters. Send the same request again later. |
/// | `INVALID_REQUEST` | 400 | Openid invalid. | Check the parameters. |
/// | `NO_AUTH` | 403 | Brand has no permission. | Apply for the permission. |
/// | `NOT_FOUND` | 404 | User has no such coupon. | Check the parameters. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_product_coupon::BrandPreSendCoupon;
///
/// let request = BrandPreSendCoupon::new("oSAMPLE0123456789abcdefghijk")
///     .product_coupon_id("200000001")
///     .stock_id("100232301")
///     .coupon_code("123446565767")
///     .appid("wx8888888888888888")
///     .send_request_no("34657_20250101_123456")
///     .attach("sample-attach");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"appid":"wx8888888888888888","attach":"sample-attach","coupon_code":"123446565767","openid":"oSAMPLE0123456789abcdefghijk","product_coupon_id":"200000001","send_request_no":"34657_20250101_123456","stock_id":"100232301"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "向用户预发放商品券（小程序发券组件）",
    "/brand/marketing/product-coupon/users/{openid}/pre-send-coupon",
    "POST /brand/marketing/product-coupon/users/{openid}/pre-send-coupon",
    "4016416620"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BrandPreSendCoupon {
    /// The user's id within the application (用户OpenID). Required. It stands in the path.
    pub openid: String,
    /// Product coupon id (商品券ID). Required.
    pub product_coupon_id: Option<String>,
    /// Coupon batch id (批次ID). Required.
    pub stock_id: Option<String>,
    /// Coupon code (用户商品券Code). At most 40 characters.
    pub coupon_code: Option<String>,
    /// Application id (公众账号ID). Required.
    pub appid: Option<String>,
    /// Request number of the sending (发券请求单号). Required. At most 128 characters.
    pub send_request_no: Option<String>,
    /// Extra data attached by the merchant (自定义附加信息). At most 150 characters.
    pub attach: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl BrandPreSendCoupon {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `product_coupon_id`, `stock_id`, `appid` and `send_request_no`.
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

    /// Product coupon id (商品券ID). Required.
    pub fn product_coupon_id<Via>(
        mut self,
        product_coupon_id: impl IntoField<String, Via>,
    ) -> Self {
        self.product_coupon_id = product_coupon_id.into_field();
        self
    }

    /// Coupon batch id (批次ID). Required.
    pub fn stock_id<Via>(mut self, stock_id: impl IntoField<String, Via>) -> Self {
        self.stock_id = stock_id.into_field();
        self
    }

    /// Coupon code (用户商品券Code). At most 40 characters.
    pub fn coupon_code<Via>(mut self, coupon_code: impl IntoField<String, Via>) -> Self {
        self.coupon_code = coupon_code.into_field();
        self
    }

    /// Application id (公众账号ID). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// Request number of the sending (发券请求单号). Required. At most 128 characters.
    pub fn send_request_no<Via>(mut self, send_request_no: impl IntoField<String, Via>) -> Self {
        self.send_request_no = send_request_no.into_field();
        self
    }

    /// Extra data attached by the merchant (自定义附加信息). At most 150 characters.
    pub fn attach<Via>(mut self, attach: impl IntoField<String, Via>) -> Self {
        self.attach = attach.into_field();
        self
    }
}

wxpay_core::__model_impl! { BrandPreSendCoupon
    [openid,]
    [product_coupon_id, stock_id, coupon_code, appid, send_request_no, attach,]
    ["product_coupon_id", "stock_id", "appid", "send_request_no",]
}

wxpay_core::operation!(BrandPreSendCoupon => BrandPreSendToken, wxpay_core::Spec::new(
    "marketing_product_coupon.brand_pre_send_coupon",
    wxpay_core::http::Method::POST,
    "/brand/marketing/product-coupon/users/{openid}/pre-send-coupon",
)
.title("向用户预发放商品券（小程序发券组件）")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/brand/4016416620")
.body(wxpay_core::Body::Json)
.signed_by(wxpay_core::SignedBy::Brand));

/// The token with which the brand's mini program gives out a coupon.
#[derive(Clone)]
#[non_exhaustive]
pub struct BrandPreSendToken {
    /// Token (预发券token). At most 1024 characters.
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
