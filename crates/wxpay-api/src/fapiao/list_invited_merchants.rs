// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PageLinks;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Lists the merchants that were invited to enable fapiao, page by page (获取邀请开通的商户信息).
///
/// `GET /v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo`
///
/// - Returns [`InvitedMerchantPage`].
/// - Callers: service providers and platforms (普通服务商).
/// - Retry: safe, it only reads.
/// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
/// - 中文：获取邀请开通的商户信息。调用方：普通服务商；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015941524)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `FREQUENCY_LIMITED` | 429 | Too often. | Send fewer requests. |
/// | `INVALID_REQUEST` | 400 | Well formed, but against a business rule. | Check the parameters. Send the same request again later. |
/// | `NO_AUTH` | 403 | Merchant has no permission. | Check the parameters. Apply for the permission. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; pub use wxpay_core::DateTime; }
/// use wxpay::DateTime;
/// use wxpay::api::fapiao::{InviteStatus, ListInvitedMerchants};
///
/// let request = ListInvitedMerchants::new()
///     .query_time_start("2020-07-01T12:00:00+08:00".parse::<DateTime>()?)
///     .query_time_end("2020-07-02T12:00:00+08:00".parse::<DateTime>()?)
///     .offset(10)
///     .limit(1)
///     .invite_code("xxxx_20200101_123")
///     .mch_invite_status(InviteStatus::Succ);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"invite_code":"xxxx_20200101_123","limit":1,"mch_invite_status":"MCH_INVITE_SUCC","offset":10,"query_time_end":"2020-07-02T12:00:00+08:00","query_time_start":"2020-07-01T12:00:00+08:00"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "获取邀请开通的商户信息",
    "/v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo",
    "GET /v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo",
    "4015941524"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ListInvitedMerchants {
    /// Start of the time queried (查询时间起). Required.
    pub query_time_start: Option<DateTime>,
    /// End of the time queried (查询时间止). Required.
    pub query_time_end: Option<DateTime>,
    /// Start of the page of results (本次查询的起始位置). Required.
    pub offset: Option<i64>,
    /// Most results to return in one page (本次查询的最大数量). Required.
    pub limit: Option<i64>,
    /// Invitation code (服务商邀请code).
    pub invite_code: Option<String>,
    /// Status of the merchant's invitation (商户邀请状态). Required.
    pub mch_invite_status: Option<InviteStatus>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ListInvitedMerchants {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `query_time_start`, `query_time_end`, `offset`, `limit` and `mch_invite_status`.
    pub fn new() -> Self {
        Self {
            query_time_start: None,
            query_time_end: None,
            offset: None,
            limit: None,
            invite_code: None,
            mch_invite_status: None,
            extra: Extra::new(),
        }
    }

    /// Start of the time queried (查询时间起). Required.
    pub fn query_time_start<Via>(
        mut self,
        query_time_start: impl IntoField<DateTime, Via>,
    ) -> Self {
        self.query_time_start = query_time_start.into_field();
        self
    }

    /// End of the time queried (查询时间止). Required.
    pub fn query_time_end<Via>(mut self, query_time_end: impl IntoField<DateTime, Via>) -> Self {
        self.query_time_end = query_time_end.into_field();
        self
    }

    /// Start of the page of results (本次查询的起始位置). Required.
    pub fn offset<Via>(mut self, offset: impl IntoField<i64, Via>) -> Self {
        self.offset = offset.into_field();
        self
    }

    /// Most results to return in one page (本次查询的最大数量). Required.
    pub fn limit<Via>(mut self, limit: impl IntoField<i64, Via>) -> Self {
        self.limit = limit.into_field();
        self
    }

    /// Invitation code (服务商邀请code).
    pub fn invite_code<Via>(mut self, invite_code: impl IntoField<String, Via>) -> Self {
        self.invite_code = invite_code.into_field();
        self
    }

    /// Status of the merchant's invitation (商户邀请状态). Required.
    pub fn mch_invite_status<Via>(
        mut self,
        mch_invite_status: impl IntoField<InviteStatus, Via>,
    ) -> Self {
        self.mch_invite_status = mch_invite_status.into_field();
        self
    }
}

impl Default for ListInvitedMerchants {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ListInvitedMerchants
    []
    [query_time_start, query_time_end, offset, limit, invite_code, mch_invite_status,]
    ["query_time_start", "query_time_end", "offset", "limit", "mch_invite_status",]
}

wxpay_core::operation!(ListInvitedMerchants => InvitedMerchantPage, wxpay_core::Spec::new(
    "fapiao.list_invited_merchants",
    wxpay_core::http::Method::GET,
    "/v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo",
)
.title("获取邀请开通的商户信息")
.family("fapiao")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015941524")
.query(&["query_time_start", "query_time_end", "offset", "limit", "invite_code", "mch_invite_status"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListInvitedMerchants => [InvitedMerchant] in mch_invite_result_list, items by offset, total total_count);

/// One page of invited merchants.
#[derive(Clone)]
#[non_exhaustive]
pub struct InvitedMerchantPage {
    /// Total count (总数).
    pub total_count: Option<i64>,
    /// Start of the page of results (本次查询的起始位置).
    pub offset: Option<i64>,
    /// Most results to return in one page (本次查询的最大数量).
    pub limit: Option<i64>,
    /// Related links (相关链接).
    pub links: Option<PageLinks>,
    /// Results of inviting the merchants (邀请的商户结果).
    pub mch_invite_result_list: Option<Vec<InvitedMerchant>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { InvitedMerchantPage
    []
    [total_count, offset, limit, links, mch_invite_result_list,]
    []
}

/// An invited merchant and the outcome of the invitation.
#[derive(Clone)]
#[non_exhaustive]
pub struct InvitedMerchant {
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// Status of the merchant's invitation (邀请商户的状态).
    pub mch_invite_status: Option<InviteStatus>,
    /// Merchant name (商户名称). At most 1024 characters.
    pub ep_name: Option<String>,
    /// Tax number (商户税号). At most 32 characters.
    pub tax_id: Option<String>,
    /// Invitation code (服务商邀请商户code).
    pub invite_code: Option<String>,
    /// When the operation took place (商户操作时间).
    pub operate_time: Option<DateTime>,
    /// Code of the invitation's failure (商户邀请失败错误码).
    pub invite_failed_code: Option<InviteFailureCode>,
    /// Why the invitation failed (商户邀请失败的原因). At most 1024 characters.
    pub invite_failed_reason: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { InvitedMerchant
    []
    [sub_mchid, mch_invite_status, ep_name, tax_id, invite_code, operate_time, invite_failed_code, invite_failed_reason,]
    []
}

wxpay_core::open_enum! {
    /// The outcome of an invitation.
    pub enum InviteStatus {
        /// Merchant accepted; query the sub-merchant's status.
        #[doc(alias = "MCH_INVITE_SUCC")]
        Succ = "MCH_INVITE_SUCC",
        /// Invitation failed, see invite_failed_reason.
        #[doc(alias = "MCH_INVITE_FAILED")]
        Failed = "MCH_INVITE_FAILED",
    }
}

wxpay_core::open_enum! {
    /// Why an invitation failed.
    pub enum InviteFailureCode {
        /// No tax registration found.
        UnknownTaxInfo = "UNKNOWN_TAX_INFO",
        /// Company data differ from the tax registration.
        InvalidCompanyInfo = "INVALID_COMPANY_INFO",
        /// Conditions for access not met.
        NotMeetAccessCondition = "NOT_MEET_ACCESS_CONDITION",
        /// Not in the pilot of digital invoices.
        NotInPilotScope = "NOT_IN_PILOT_SCOPE",
        /// Tax authority's code not found.
        MissingTaxAuthorityCode = "MISSING_TAX_AUTHORITY_CODE",
        /// Merchant's subject data not set.
        MerchantInfoNotSet = "MERCHANT_INFO_NOT_SET",
        UnknownError = "UNKNOWN_ERROR",
    }
}
