// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PageLinks;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Lists the merchants that were invited to enable fapiao, page by page (获取邀请开通的商户信息).
    ///
    /// `GET /v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: it only reads.
    /// - It answers a list page by page: `client.items` and `client.pages` turn the pages.
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
            /// Status of the merchant's invitation. Required.
            mch_invite_status: InviteStatus,
        }
        optional {
            /// Invitation code.
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
            /// Results of inviting the merchants.
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
            /// Status of the merchant's invitation.
            mch_invite_status: InviteStatus,
            /// Merchant name (商户名称).
            ep_name: String,
            /// Tax number (商户税号).
            tax_id: String,
            /// Invitation code.
            invite_code: String,
            /// When the operation took place (商户操作时间).
            operate_time: DateTime,
            /// Code of the invitation's failure.
            invite_failed_code: InviteFailureCode,
            /// Why the invitation failed.
            invite_failed_reason: String,
        }
    }
}

wxpay_core::open_enum! {
    /// The outcome of an invitation.
    pub enum InviteStatus {
        /// Mch invite succ.
        MchInviteSucc = "MCH_INVITE_SUCC",
        /// Mch invite failed.
        MchInviteFailed = "MCH_INVITE_FAILED",
    }
}

wxpay_core::open_enum! {
    /// Why an invitation failed.
    pub enum InviteFailureCode {
        /// Unknown tax info.
        UnknownTaxInfo = "UNKNOWN_TAX_INFO",
        /// Invalid company info.
        InvalidCompanyInfo = "INVALID_COMPANY_INFO",
        /// Not meet access condition.
        NotMeetAccessCondition = "NOT_MEET_ACCESS_CONDITION",
        /// Not in pilot scope.
        NotInPilotScope = "NOT_IN_PILOT_SCOPE",
        /// Missing tax authority code.
        MissingTaxAuthorityCode = "MISSING_TAX_AUTHORITY_CODE",
        /// Merchant info not set.
        MerchantInfoNotSet = "MERCHANT_INFO_NOT_SET",
        /// Unknown error.
        UnknownError = "UNKNOWN_ERROR",
    }
}
