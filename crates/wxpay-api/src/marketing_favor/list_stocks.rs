// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Stock;
use super::StockState;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Lists batches of vouchers by creator, time and state, page by page (条件查询批次列表).
///
/// `GET /v3/marketing/favor/stocks`
///
/// - Returns [`StockPage`].
/// - Callers: merchants, service providers and platforms (从业机构（支付机构）、从业机构（银行）、普通商户、普通服务商、清算机构、渠道商).
/// - Retry: safe, it only reads.
/// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
/// - 中文：条件查询批次列表。调用方：从业机构（支付机构）、从业机构（银行）、普通商户、普通服务商、清算机构、渠道商；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012460489)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `PARAM_ERROR` | 400 | Notification address required; notified merchant required. | Check the parameters. |
/// | `INVALID_REQUEST` | 400 | Openid not of the AppID; activity over or not active. | Check the parameters. |
/// | `APPID_MCHID_NOT_MATCH` | 400 | AppID not bound to the merchant. | Send the same request again later. |
/// | `MCH_NOT_EXISTS` | 400 | Merchant number invalid. |  |
/// | `NOT_ENOUGH` | 403 | Batch's budget used up. |  |
/// | `REQUEST_BLOCKED` | 403 | Calling merchant has no permission; merchant may not send coupons; batch not for other merchants. | Check the parameters. Apply for the permission. |
/// | `USER_ACCOUNT_ABNORMAL` | 403 | User invalid. | Contact WeChat Pay. |
/// | `RESOURCE_NOT_EXISTS` | 404 | No such batch. | Check the parameters. |
/// | `FREQUENCY_LIMITED` | 429 | Too often. | Send the same request again later. Send fewer requests. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; pub use wxpay_core::DateTime; }
/// use wxpay::DateTime;
/// use wxpay::api::marketing_favor::{ListStocks, StockState};
///
/// let request = ListStocks::new()
///     .offset(1)
///     .limit(8)
///     .stock_creator_mchid("9856888")
///     .create_start_time("2015-05-20T13:29:35.120+08:00".parse::<DateTime>()?)
///     .create_end_time("2015-05-20T13:29:35.120+08:00".parse::<DateTime>()?)
///     .status(StockState::Paused);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"create_end_time":"2015-05-20T13:29:35.120+08:00","create_start_time":"2015-05-20T13:29:35.120+08:00","limit":8,"offset":1,"status":"paused","stock_creator_mchid":"9856888"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "条件查询批次列表",
    "/v3/marketing/favor/stocks",
    "GET /v3/marketing/favor/stocks",
    "4012460489",
    "4012460518"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ListStocks {
    /// Start of the page of results (分页页码). Required.
    pub offset: Option<i64>,
    /// Most results to return in one page (分页大小). Required.
    pub limit: Option<i64>,
    /// Merchant number that created the coupon batch (创建批次的商户号). Required. At most 20 characters.
    pub stock_creator_mchid: Option<String>,
    /// Start of the creation time (起始时间).
    pub create_start_time: Option<DateTime>,
    /// End of the creation time (终止时间).
    pub create_end_time: Option<DateTime>,
    /// Status (批次状态).
    pub status: Option<StockState>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ListStocks {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `offset`, `limit` and `stock_creator_mchid`.
    pub fn new() -> Self {
        Self {
            offset: None,
            limit: None,
            stock_creator_mchid: None,
            create_start_time: None,
            create_end_time: None,
            status: None,
            extra: Extra::new(),
        }
    }

    /// Start of the page of results (分页页码). Required.
    pub fn offset<Via>(mut self, offset: impl IntoField<i64, Via>) -> Self {
        self.offset = offset.into_field();
        self
    }

    /// Most results to return in one page (分页大小). Required.
    pub fn limit<Via>(mut self, limit: impl IntoField<i64, Via>) -> Self {
        self.limit = limit.into_field();
        self
    }

    /// Merchant number that created the coupon batch (创建批次的商户号). Required. At most 20 characters.
    pub fn stock_creator_mchid<Via>(
        mut self,
        stock_creator_mchid: impl IntoField<String, Via>,
    ) -> Self {
        self.stock_creator_mchid = stock_creator_mchid.into_field();
        self
    }

    /// Start of the creation time (起始时间).
    pub fn create_start_time<Via>(
        mut self,
        create_start_time: impl IntoField<DateTime, Via>,
    ) -> Self {
        self.create_start_time = create_start_time.into_field();
        self
    }

    /// End of the creation time (终止时间).
    pub fn create_end_time<Via>(mut self, create_end_time: impl IntoField<DateTime, Via>) -> Self {
        self.create_end_time = create_end_time.into_field();
        self
    }

    /// Status (批次状态).
    pub fn status<Via>(mut self, status: impl IntoField<StockState, Via>) -> Self {
        self.status = status.into_field();
        self
    }
}

impl Default for ListStocks {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ListStocks
    []
    [offset, limit, stock_creator_mchid, create_start_time, create_end_time, status,]
    ["offset", "limit", "stock_creator_mchid",]
}

wxpay_core::operation!(ListStocks => StockPage, wxpay_core::Spec::new(
    "marketing_favor.list_stocks",
    wxpay_core::http::Method::GET,
    "/v3/marketing/favor/stocks",
)
.title("条件查询批次列表")
.family("marketing_favor")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012460489")
.query(&["offset", "limit", "stock_creator_mchid", "create_start_time", "create_end_time", "status"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListStocks => [Stock] in data, pages by offset, total total_count);

/// A page of batches.
#[derive(Clone)]
#[non_exhaustive]
pub struct StockPage {
    /// Total count (批次总数).
    pub total_count: Option<i64>,
    /// Most results to return in one page (分页大小).
    pub limit: Option<i64>,
    /// Start of the page of results (分页页码).
    pub offset: Option<i64>,
    /// Result data (批次详情).
    pub data: Option<Vec<Stock>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { StockPage
    []
    [total_count, limit, offset, data,]
    []
}
