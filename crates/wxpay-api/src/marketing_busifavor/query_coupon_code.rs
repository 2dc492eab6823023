// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CouponCode;
use super::CouponState;
use super::CustomEntrance;
use super::DisplayPattern;
use super::StockCouponUseRule;
use super::StockType;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries one coupon code uploaded for a batch (查询预存code详情).
///
/// `GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}`
///
/// - Returns [`CouponCodeDetail`].
/// - Callers: merchants.
/// - Retry: safe, it only reads.
/// - 中文：查询预存code详情。调用方：商户；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_busifavor::QueryCouponCode;
///
/// let request = QueryCouponCode::new()
///     .stock_id("sample-stock-id")
///     .coupon_code("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"coupon_code":"1217752501201407033233368018","stock_id":"sample-stock-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询预存code详情",
    "/v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}",
    "GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryCouponCode {
    /// Coupon batch id (批次号). Required. It stands in the path.
    pub stock_id: Option<String>,
    /// Coupon code (商户上传的code). Required. It stands in the path.
    pub coupon_code: Option<String>,
    /// Application id (公众账号ID).
    pub appid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryCouponCode {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `stock_id` and `coupon_code`.
    pub fn new() -> Self {
        Self {
            stock_id: None,
            coupon_code: None,
            appid: None,
            extra: Extra::new(),
        }
    }

    /// Coupon batch id (批次号). Required. It stands in the path.
    pub fn stock_id<Via>(mut self, stock_id: impl IntoField<String, Via>) -> Self {
        self.stock_id = stock_id.into_field();
        self
    }

    /// Coupon code (商户上传的code). Required. It stands in the path.
    pub fn coupon_code<Via>(mut self, coupon_code: impl IntoField<String, Via>) -> Self {
        self.coupon_code = coupon_code.into_field();
        self
    }

    /// Application id (公众账号ID).
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }
}

impl Default for QueryCouponCode {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { QueryCouponCode
    []
    [stock_id, coupon_code, appid,]
    ["stock_id", "coupon_code",]
}

wxpay_core::operation!(QueryCouponCode => CouponCodeDetail, wxpay_core::Spec::new(
    "marketing_busifavor.query_coupon_code",
    wxpay_core::http::Method::GET,
    "/v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}",
)
.title("查询预存code详情")
.family("marketing_busifavor")
.doc("https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html")
.query(&["appid"])
.repeat(wxpay_core::Repeat::Freely));

/// An uploaded coupon code with the coupon it was given to.
#[derive(Clone)]
#[non_exhaustive]
pub struct CouponCodeDetail {
    /// Coupon code details (券code信息).
    pub code_information: Option<CouponCode>,
    /// Coupon code details (券码信息).
    pub coupon_information: Option<CouponInfo>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CouponCodeDetail
    []
    [code_information, coupon_information,]
    []
}

/// The coupon behind an uploaded code.
#[derive(Clone)]
#[non_exhaustive]
pub struct CouponInfo {
    /// Coupon batch name (商家券批次名称).
    pub stock_name: Option<String>,
    /// Merchant number the batch belongs to (批次归属商户号).
    pub belong_merchant: Option<String>,
    /// Comment (批次备注).
    pub comment: Option<String>,
    /// Name of the goods or services (适用商品范围).
    pub goods_name: Option<String>,
    /// Coupon batch type (批次类型).
    pub stock_type: Option<StockType>,
    /// True if it can be given to others (是否允许转赠).
    pub transferable: Option<bool>,
    /// True if its link can be shared (是否允许分享领券链接).
    pub shareable: Option<bool>,
    /// Coupon state (券状态).
    pub coupon_state: Option<CouponState>,
    /// Usage rule of the coupon.
    pub coupon_use_rule: Option<StockCouponUseRule>,
    /// Custom entrance (自定义入口).
    pub custom_entrance: Option<CustomEntrance>,
    /// Display style details (样式信息).
    pub display_pattern_info: Option<DisplayPattern>,
    /// Code that identifies the coupon of one user.
    pub coupon_code: Option<String>,
    /// Coupon batch id.
    pub stock_id: Option<String>,
    /// When it becomes available.
    pub available_start_time: Option<DateTime>,
    /// When it expires.
    pub expire_time: Option<DateTime>,
    /// When the coupon was received.
    pub receive_time: Option<DateTime>,
    /// Request number of the sending.
    pub send_request_no: Option<String>,
    /// Request number of the use.
    pub use_request_no: Option<String>,
    /// When it was used.
    pub use_time: Option<DateTime>,
    /// The merchant's own number of the associated order.
    pub associate_out_trade_no: Option<String>,
    /// Request number of the return.
    pub return_request_no: Option<String>,
    /// When it was returned.
    pub return_time: Option<DateTime>,
    /// Request number of the deactivation.
    pub deactivate_request_no: Option<String>,
    /// When it was deactivated.
    pub deactivate_time: Option<DateTime>,
    /// Why it was deactivated.
    pub deactivate_reason: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CouponInfo
    []
    [stock_name, belong_merchant, comment, goods_name, stock_type, transferable, shareable, coupon_state, coupon_use_rule, custom_entrance, display_pattern_info, coupon_code, stock_id, available_start_time, expire_time, receive_time, send_request_no, use_request_no, use_time, associate_out_trade_no, return_request_no, return_time, deactivate_request_no, deactivate_time, deactivate_reason,]
    []
}
