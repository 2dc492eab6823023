// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BusinessType;
use super::Voucher;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Lists a user's vouchers by merchant, page by page (根据商户号查用户的券).
///
/// `GET /v3/marketing/favor/users/{openid}/coupons`
///
/// - Returns [`VoucherPage`].
/// - Callers: merchants, service providers and platforms (从业机构（支付机构）、从业机构（银行）、普通商户、普通服务商、清算机构、渠道商).
/// - Retry: safe, it only reads.
/// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
/// - 中文：根据商户号查用户的券。调用方：从业机构（支付机构）、从业机构（银行）、普通商户、普通服务商、清算机构、渠道商；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012534690)
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
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_favor::{BusinessType, ListUserVouchers, VoucherStateFilter};
///
/// let request = ListUserVouchers::new("oSAMPLE0123456789abcdefghijk")
///     .appid("wx8888888888888888")
///     .stock_id("9865000")
///     .status(VoucherStateFilter::Used)
///     .creator_mchid("9865002")
///     .available_mchid("9865000")
///     .offset(0)
///     .limit(20)
///     .business_type(BusinessType::Multiuse);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"appid":"wx8888888888888888","available_mchid":"9865000","business_type":"MULTIUSE","creator_mchid":"9865002","limit":20,"offset":0,"openid":"oSAMPLE0123456789abcdefghijk","status":"USED","stock_id":"9865000"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "根据商户号查用户的券",
    "/v3/marketing/favor/users/{openid}/coupons",
    "GET /v3/marketing/favor/users/{openid}/coupons",
    "4012534690",
    "4012494237"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ListUserVouchers {
    /// The user's id within the application (用户openid). Required. At most 128 characters. It stands in the path.
    pub openid: String,
    /// Application id (公众账号ID). Required. At most 128 characters.
    pub appid: Option<String>,
    /// Coupon batch id (批次号). At most 20 characters.
    pub stock_id: Option<String>,
    /// Status (券或消费金状态).
    pub status: Option<VoucherStateFilter>,
    /// Merchant number that created the coupon batch (创建批次的商户号). At most 20 characters.
    pub creator_mchid: Option<String>,
    /// Merchant number that sends the coupon batch (批次发放商户号).
    pub sender_mchid: Option<String>,
    /// Merchant number where it can be used (可用商户号). At most 20 characters.
    pub available_mchid: Option<String>,
    /// Start of the page of results (分页页码).
    pub offset: Option<i64>,
    /// Most results to return in one page (分页大小).
    pub limit: Option<i64>,
    /// Business type (业务类型).
    pub business_type: Option<BusinessType>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ListUserVouchers {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `creator_mchid` or `available_mchid`.
    /// The client fills in `appid` if the merchant has such a value, unless set.
    pub fn new(openid: impl Into<String>) -> Self {
        Self {
            openid: openid.into(),
            appid: None,
            stock_id: None,
            status: None,
            creator_mchid: None,
            sender_mchid: None,
            available_mchid: None,
            offset: None,
            limit: None,
            business_type: None,
            extra: Extra::new(),
        }
    }

    /// Application id (公众账号ID). Required. At most 128 characters.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// Coupon batch id (批次号). At most 20 characters.
    pub fn stock_id<Via>(mut self, stock_id: impl IntoField<String, Via>) -> Self {
        self.stock_id = stock_id.into_field();
        self
    }

    /// Status (券或消费金状态).
    pub fn status<Via>(mut self, status: impl IntoField<VoucherStateFilter, Via>) -> Self {
        self.status = status.into_field();
        self
    }

    /// Merchant number that created the coupon batch (创建批次的商户号). At most 20 characters.
    pub fn creator_mchid<Via>(mut self, creator_mchid: impl IntoField<String, Via>) -> Self {
        self.creator_mchid = creator_mchid.into_field();
        self
    }

    /// Merchant number that sends the coupon batch (批次发放商户号).
    pub fn sender_mchid<Via>(mut self, sender_mchid: impl IntoField<String, Via>) -> Self {
        self.sender_mchid = sender_mchid.into_field();
        self
    }

    /// Merchant number where it can be used (可用商户号). At most 20 characters.
    pub fn available_mchid<Via>(mut self, available_mchid: impl IntoField<String, Via>) -> Self {
        self.available_mchid = available_mchid.into_field();
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

    /// Business type (业务类型).
    pub fn business_type<Via>(mut self, business_type: impl IntoField<BusinessType, Via>) -> Self {
        self.business_type = business_type.into_field();
        self
    }
}

wxpay_core::__model_impl! { ListUserVouchers
    [openid,]
    [appid, stock_id, status, creator_mchid, sender_mchid, available_mchid, offset, limit, business_type,]
    ["appid", "creator_mchid|available_mchid",]
}

wxpay_core::operation!(ListUserVouchers => VoucherPage, wxpay_core::Spec::new(
    "marketing_favor.list_user_vouchers",
    wxpay_core::http::Method::GET,
    "/v3/marketing/favor/users/{openid}/coupons",
)
.title("根据商户号查用户的券")
.family("marketing_favor")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012534690")
.query(&["appid", "stock_id", "status", "creator_mchid", "sender_mchid", "available_mchid", "offset", "limit", "business_type"])
.fill(&[("appid", wxpay_core::Fill::Appid)])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListUserVouchers => [Voucher] in data, undocumented by offset, total total_count);

/// A page of a user's vouchers.
#[derive(Clone)]
#[non_exhaustive]
pub struct VoucherPage {
    /// Total count (总数量).
    pub total_count: Option<i64>,
    /// Start of the page of results (分页页码).
    pub offset: Option<i64>,
    /// Most results to return in one page (分页大小).
    pub limit: Option<i64>,
    /// Result data (结果集).
    pub data: Option<Vec<Voucher>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { VoucherPage
    []
    [total_count, offset, limit, data,]
    []
}

wxpay_core::open_enum! {
    /// The state by which a user's vouchers are listed.
    pub enum VoucherStateFilter {
        /// Usable ones.
        #[doc(alias = "SENDED")]
        Sent = "SENDED",
        /// Usable and used ones.
        Used = "USED",
    }
}
