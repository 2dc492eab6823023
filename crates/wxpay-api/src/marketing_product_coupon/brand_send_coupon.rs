// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BrandSingleUsageUserCoupon;
use super::CouponTagInfo;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Gives a product coupon to a user as the brand (向用户发放商品券).
///
/// `POST /brand/marketing/product-coupon/users/{openid}/coupons`
///
/// - Returns [`BrandSingleUsageUserCoupon`].
/// - Callers: brands (品牌商户).
/// - Retry: not known to be safe. Query before sending it again.
/// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
/// - 中文：向用户发放商品券。调用方：品牌商户；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/brand/4015736390)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. Send the same request again later. |
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. | Check the parameters. |
/// | `USER_ERROR` | 403 | User is no member of the brand. |  |
/// | `NO_AUTH` | 403 | Brand has no permission. | Apply for the permission. |
/// | `NOT_FOUND` | 404 | Not found. | Check the parameters. |
/// | `ALREADY_EXISTS` | 400 | Exists already. | Use a new number. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_product_coupon::{
///     BrandSendCoupon, CouponTag, CouponTagInfo, MemberTagInfo,
/// };
///
/// let request = BrandSendCoupon::new("oSAMPLE0123456789abcdefghijk")
///     .product_coupon_id("1000000013")
///     .stock_id("1000000013001")
///     .coupon_code("Xxxx_123456")
///     .appid("wx8888888888888888")
///     .send_request_no("MCHSEND202003101234")
///     .attach("sample-attach")
///     .coupon_tag_info(
///         CouponTagInfo::new()
///             .coupon_tag_list([CouponTag::Member])
///             .member_tag_info(MemberTagInfo::new().member_card_id("sample-member-card-id")),
///     );
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"appid":"wx8888888888888888","attach":"sample-attach","coupon_code":"Xxxx_123456","coupon_tag_info":{"coupon_tag_list":["MEMBER"],"member_tag_info":{"member_card_id":"sample-member-card-id"}},"openid":"oSAMPLE0123456789abcdefghijk","product_coupon_id":"1000000013","send_request_no":"MCHSEND202003101234","stock_id":"1000000013001"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "向用户发放商品券",
    "/brand/marketing/product-coupon/users/{openid}/coupons",
    "POST /brand/marketing/product-coupon/users/{openid}/coupons",
    "4015736390"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BrandSendCoupon {
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
    /// Tags of the user's coupon (用户商品券标签信息).
    pub coupon_tag_info: Option<CouponTagInfo>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl BrandSendCoupon {
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
            coupon_tag_info: None,
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

    /// Tags of the user's coupon (用户商品券标签信息).
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
    ["product_coupon_id", "stock_id", "appid", "send_request_no",]
}

wxpay_core::operation!(BrandSendCoupon => BrandSingleUsageUserCoupon, wxpay_core::Spec::new(
    "marketing_product_coupon.brand_send_coupon",
    wxpay_core::http::Method::POST,
    "/brand/marketing/product-coupon/users/{openid}/coupons",
)
.title("向用户发放商品券")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/brand/4015736390")
.body(wxpay_core::Body::Json)
.signed_by(wxpay_core::SignedBy::Brand));
