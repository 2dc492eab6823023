// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CouponCode;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Lists the coupon codes uploaded for a batch, page by page (查询预存code列表).
///
/// `GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes`
///
/// - Returns [`CouponCodePage`].
/// - Callers: merchants.
/// - Retry: safe, it only reads.
/// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
/// - 中文：查询预存code列表。调用方：商户；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_busifavor::ListCouponCodes;
///
/// let request = ListCouponCodes::new("sample-stock-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"stock_id":"sample-stock-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询预存code列表",
    "/v3/marketing/busifavor/stocks/{stock_id}/couponcodes",
    "GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ListCouponCodes {
    /// Coupon batch id (批次号). Required. It stands in the path.
    pub stock_id: String,
    /// Status (券code状态).
    pub status: Option<CouponCodeState>,
    /// Application id (公众账号ID).
    pub appid: Option<String>,
    /// Start of the page of results (分页页码).
    pub offset: Option<i64>,
    /// Most results to return in one page (分页大小).
    pub limit: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ListCouponCodes {
    /// Creates the request; setters add the other fields.
    pub fn new(stock_id: impl Into<String>) -> Self {
        Self {
            stock_id: stock_id.into(),
            status: None,
            appid: None,
            offset: None,
            limit: None,
            extra: Extra::new(),
        }
    }

    /// Status (券code状态).
    pub fn status<Via>(mut self, status: impl IntoField<CouponCodeState, Via>) -> Self {
        self.status = status.into_field();
        self
    }

    /// Application id (公众账号ID).
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
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

wxpay_core::__model_impl! { ListCouponCodes
    [stock_id,]
    [status, appid, offset, limit,]
    []
}

wxpay_core::operation!(ListCouponCodes => CouponCodePage, wxpay_core::Spec::new(
    "marketing_busifavor.list_coupon_codes",
    wxpay_core::http::Method::GET,
    "/v3/marketing/busifavor/stocks/{stock_id}/couponcodes",
)
.title("查询预存code列表")
.family("marketing_busifavor")
.doc("https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html")
.query(&["status", "appid", "offset", "limit"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListCouponCodes => [CouponCode] in data, undocumented by offset, total total_count);

/// A page of uploaded coupon codes.
#[derive(Clone)]
#[non_exhaustive]
pub struct CouponCodePage {
    /// Coupon batch id (批次号).
    pub stock_id: Option<String>,
    /// Total count (批次总数).
    pub total_count: Option<i64>,
    /// Most results to return in one page (分页大小).
    pub limit: Option<i64>,
    /// Start of the page of results (分页页码).
    pub offset: Option<i64>,
    /// Result data (券code列表).
    pub data: Option<Vec<CouponCode>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CouponCodePage
    []
    [stock_id, total_count, limit, offset, data,]
    []
}

wxpay_core::open_enum! {
    /// The state of a coupon code that was uploaded in advance.
    pub enum CouponCodeState {
        #[doc(alias = "SENDED")]
        Sent = "SENDED",
        Used = "USED",
        Expired = "EXPIRED",
        Deleted = "DELETED",
        Deactivated = "DEACTIVATED",
        Available = "AVAILABLE",
        Dispatched = "DISPATCHED",
    }
}
