// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AuthorizedBusinessType;
use super::Partner;
use super::PartnerType;
use wxpay_core::DateTime;
use wxpay_core::model::Embedded;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Lists partnerships, page by page (查询合作关系列表).
///
/// `GET /v3/marketing/partnerships`
///
/// - Returns [`PartnershipPage`].
/// - Callers: merchants, service providers and platforms (普通商户、普通服务商、渠道商).
/// - Retry: safe, it only reads.
/// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
/// - 中文：查询合作关系列表。调用方：普通商户、普通服务商、渠道商；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012380536)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `APPID_MCHID_NOT_MATCH` | 400 | AppID not bound to the merchant. | Check the parameters. |
/// | `MCH_NOT_EXISTS` | 400 | No such merchant. | Check the parameters. |
/// | `FREQUENCY_LIMITED` | 429 | Too often. | Send fewer requests. |
/// | `INVALID_REQUEST` | 400 | Well formed, but against a business rule; no such marketing partnership. | Check the parameters. |
/// | `NO_AUTH` | 403 | Merchant not authorised. | Check the parameters. |
/// | `RESOURCE_NOT_EXISTS` | 404 | Resource missing or not available. | Check the parameters. |
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_activities::ListPartnerships;
///
/// let request = ListPartnerships::new();
/// # let sample: serde_json::Value = serde_json::from_str(r##"{}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询合作关系列表",
    "/v3/marketing/partnerships",
    "GET /v3/marketing/partnerships",
    "4012380536",
    "4012381479"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ListPartnerships {
    /// Partner details (合作方信息JSON格式字符串). JSON inside a string on the wire.
    pub partner: Option<Embedded<Partner>>,
    /// Authorized data (被授权数据JSON格式字符串). JSON inside a string on the wire.
    pub authorized_data: Option<Embedded<AuthorizedDataFilter>>,
    /// Most results to return in one page (分页大小).
    pub limit: Option<i64>,
    /// Start of the page of results (分页页码).
    pub offset: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ListPartnerships {
    /// Creates the request; setters add the fields.
    pub fn new() -> Self {
        Self {
            partner: None,
            authorized_data: None,
            limit: None,
            offset: None,
            extra: Extra::new(),
        }
    }

    /// Partner details (合作方信息JSON格式字符串). JSON inside a string on the wire.
    pub fn partner<Via>(mut self, partner: impl IntoField<Embedded<Partner>, Via>) -> Self {
        self.partner = partner.into_field();
        self
    }

    /// Authorized data (被授权数据JSON格式字符串). JSON inside a string on the wire.
    pub fn authorized_data<Via>(
        mut self,
        authorized_data: impl IntoField<Embedded<AuthorizedDataFilter>, Via>,
    ) -> Self {
        self.authorized_data = authorized_data.into_field();
        self
    }

    /// Most results to return in one page (分页大小).
    pub fn limit<Via>(mut self, limit: impl IntoField<i64, Via>) -> Self {
        self.limit = limit.into_field();
        self
    }

    /// Start of the page of results (分页页码).
    pub fn offset<Via>(mut self, offset: impl IntoField<i64, Via>) -> Self {
        self.offset = offset.into_field();
        self
    }
}

impl Default for ListPartnerships {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ListPartnerships
    []
    [partner, authorized_data, limit, offset,]
    []
}

wxpay_core::operation!(ListPartnerships => PartnershipPage, wxpay_core::Spec::new(
    "marketing_activities.list_partnerships",
    wxpay_core::http::Method::GET,
    "/v3/marketing/partnerships",
)
.title("查询合作关系列表")
.family("marketing_activities")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012380536")
.query(&["partner", "authorized_data", "limit", "offset"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListPartnerships => [PartnershipSummary] in data, undocumented by offset, total total_count);

/// The authorized data by which partnerships are searched.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct AuthorizedDataFilter {
    /// Business type (授权业务类别). Required.
    pub business_type: Option<AuthorizedBusinessType>,
    /// Coupon batch id (授权批次ID). At most 20 characters.
    pub stock_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl AuthorizedDataFilter {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `business_type`.
    pub fn new() -> Self {
        Self {
            business_type: None,
            stock_id: None,
            extra: Extra::new(),
        }
    }

    /// Business type (授权业务类别). Required.
    pub fn business_type<Via>(
        mut self,
        business_type: impl IntoField<AuthorizedBusinessType, Via>,
    ) -> Self {
        self.business_type = business_type.into_field();
        self
    }

    /// Coupon batch id (授权批次ID). At most 20 characters.
    pub fn stock_id<Via>(mut self, stock_id: impl IntoField<String, Via>) -> Self {
        self.stock_id = stock_id.into_field();
        self
    }
}

impl Default for AuthorizedDataFilter {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { AuthorizedDataFilter
    []
    [business_type, stock_id,]
    ["business_type",]
}

/// One page of partnerships.
#[derive(Clone)]
#[non_exhaustive]
pub struct PartnershipPage {
    /// Result data (合作关系结果集).
    pub data: Option<Vec<PartnershipSummary>>,
    /// Most results to return in one page (分页大小).
    pub limit: Option<i64>,
    /// Start of the page of results (分页页码).
    pub offset: Option<i64>,
    /// Total count (总数量).
    pub total_count: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PartnershipPage
    []
    [data, limit, offset, total_count,]
    []
}

/// A partnership as it appears in a page of partnerships.
#[derive(Clone)]
#[non_exhaustive]
pub struct PartnershipSummary {
    /// Partner details (合作方信息).
    pub partner: Option<PartnerSummary>,
    /// Authorized data (被授权数据).
    pub authorized_data: Option<AuthorizedDataSummary>,
    /// When the partnership was built (建立合作关系时间).
    pub build_time: Option<DateTime>,
    /// When it was terminated (终止合作关系时间).
    pub terminate_time: Option<DateTime>,
    /// When it was created (创建时间).
    pub create_time: Option<DateTime>,
    /// When it was last updated (更新时间).
    pub update_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PartnershipSummary
    []
    [partner, authorized_data, build_time, terminate_time, create_time, update_time,]
    []
}

/// The partner in a page of partnerships, with its kind as free text.
#[derive(Clone)]
#[non_exhaustive]
pub struct PartnerSummary {
    /// Kind (合作方类别).
    pub r#type: Option<PartnerType>,
    /// Application id (合作方APPID). At most 32 characters.
    pub appid: Option<String>,
    /// Merchant number (合作方商户ID). At most 15 characters.
    pub merchant_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PartnerSummary
    []
    [r#type = "type", appid, merchant_id,]
    []
}

/// The authorized data in a page of partnerships, with its kind as free text.
#[derive(Clone)]
#[non_exhaustive]
pub struct AuthorizedDataSummary {
    /// Business type (授权业务类别).
    pub business_type: Option<AuthorizedBusinessType>,
    /// Coupon batch id (授权批次ID). At most 20 characters.
    pub stock_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { AuthorizedDataSummary
    []
    [business_type, stock_id,]
    []
}
