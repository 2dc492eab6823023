// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PageLinks;
use wxpay_core::DateTime;

wxpay_core::model! {
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
    #[doc(alias = "获取邀请开通的商户信息")]
    pub request ListInvitedMerchants {
        required {
            /// Start of the time queried (查询时间起). Required.
            query_time_start: DateTime,
            /// End of the time queried (查询时间止). Required.
            query_time_end: DateTime,
            /// Where the page of results starts (本次查询的起始位置). Required.
            offset: i64,
            /// Most results to return in one page (本次查询的最大数量). Required.
            limit: i64,
            /// Status of the merchant's invitation (商户邀请状态). Required.
            mch_invite_status: InviteStatus,
        }
        optional {
            /// Invitation code (服务商邀请code).
            invite_code: String,
        }
    }
}

wxpay_core::operation!(ListInvitedMerchants => InvitedMerchantPage, wxpay_core::Spec::new(
    "list_invited_merchants",
    wxpay_core::http::Method::GET,
    "/v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo",
)
.title("获取邀请开通的商户信息")
.family("fapiao")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015941524")
.query(&["query_time_start", "query_time_end", "offset", "limit", "invite_code", "mch_invite_status"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListInvitedMerchants => [InvitedMerchant] in mch_invite_result_list, items by offset, total total_count);

wxpay_core::model! {
    /// One page of invited merchants.
    pub answer InvitedMerchantPage {
        always {}
        optional {
            /// Total count (总数).
            total_count: i64,
            /// Where the page of results starts (本次查询的起始位置).
            offset: i64,
            /// Most results to return in one page (本次查询的最大数量).
            limit: i64,
            /// Related links (相关链接).
            links: PageLinks,
            /// Results of inviting the merchants (邀请的商户结果).
            mch_invite_result_list: Vec<InvitedMerchant>,
        }
    }
}

wxpay_core::model! {
    /// An invited merchant and the outcome of the invitation.
    pub answer InvitedMerchant {
        always {}
        optional {
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// Status of the merchant's invitation (邀请商户的状态).
            mch_invite_status: InviteStatus,
            /// Merchant name (商户名称). At most 1024 characters.
            ep_name: String,
            /// Tax number (商户税号). At most 32 characters.
            tax_id: String,
            /// Invitation code (服务商邀请商户code).
            invite_code: String,
            /// When the operation took place (商户操作时间).
            operate_time: DateTime,
            /// Code of the invitation's failure (商户邀请失败错误码).
            invite_failed_code: InviteFailureCode,
            /// Why the invitation failed (商户邀请失败的原因). At most 1024 characters.
            invite_failed_reason: String,
        }
    }
}

wxpay_core::open_enum! {
    /// The outcome of an invitation.
    pub enum InviteStatus {
        /// Merchant accepted; query the sub-merchant's status.
        MchInviteSucc = "MCH_INVITE_SUCC",
        /// Invitation failed, see invite_failed_reason.
        MchInviteFailed = "MCH_INVITE_FAILED",
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
