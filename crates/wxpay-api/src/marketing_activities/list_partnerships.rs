// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AuthorizedBusinessType;
use super::Partner;
use super::PartnerType;
use wxpay_core::DateTime;
use wxpay_core::model::Embedded;

wxpay_core::model! {
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
    #[doc(alias = "查询合作关系列表")]
    pub request ListPartnerships {
        required {}
        optional {
            /// Partner details (合作方信息JSON格式字符串). JSON inside a string on the wire.
            partner: Embedded<Partner>,
            /// Authorized data (被授权数据JSON格式字符串). JSON inside a string on the wire.
            authorized_data: Embedded<AuthorizedDataFilter>,
            /// Most results to return in one page (分页大小).
            limit: i64,
            /// Where the page of results starts (分页页码).
            offset: i64,
        }
    }
}

wxpay_core::operation!(ListPartnerships => PartnershipPage, wxpay_core::Spec::new(
    "list_partnerships",
    wxpay_core::http::Method::GET,
    "/v3/marketing/partnerships",
)
.title("查询合作关系列表")
.family("marketing_activities")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012380536")
.query(&["partner", "authorized_data", "limit", "offset"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListPartnerships => [PartnershipSummary] in data, undocumented by offset, total total_count);

wxpay_core::model! {
    /// The authorized data by which partnerships are searched.
    pub request AuthorizedDataFilter {
        required {}
        optional {
            /// Business type (授权业务类别).
            business_type: AuthorizedBusinessType,
            /// Coupon batch id (授权批次ID). At most 20 characters.
            stock_id: String,
        }
    }
}

wxpay_core::model! {
    /// One page of partnerships.
    pub answer PartnershipPage {
        always {}
        optional {
            /// Result data (合作关系结果集).
            data: Vec<PartnershipSummary>,
            /// Most results to return in one page (分页大小).
            limit: i64,
            /// Where the page of results starts (分页页码).
            offset: i64,
            /// Total count (总数量).
            total_count: i64,
        }
    }
}

wxpay_core::model! {
    /// A partnership as it appears in a page of partnerships.
    pub answer PartnershipSummary {
        always {}
        optional {
            /// Partner details (合作方信息).
            partner: PartnerInSummary,
            /// Authorized data (被授权数据).
            authorized_data: AuthorizedDataInSummary,
            /// When the partnership was built (建立合作关系时间).
            build_time: DateTime,
            /// When it was terminated (终止合作关系时间).
            terminate_time: DateTime,
            /// When it was created (创建时间).
            create_time: DateTime,
            /// When it was last updated (更新时间).
            update_time: DateTime,
        }
    }
}

wxpay_core::model! {
    /// The partner in a page of partnerships, with its kind as free text.
    pub answer PartnerInSummary {
        always {}
        optional {
            /// Kind (合作方类别).
            r#type = "type": PartnerType,
            /// Application id (合作方APPID). At most 32 characters.
            appid: String,
            /// Merchant number (合作方商户ID). At most 15 characters.
            merchant_id: String,
        }
    }
}

wxpay_core::model! {
    /// The authorized data in a page of partnerships, with its kind as free text.
    pub answer AuthorizedDataInSummary {
        always {}
        optional {
            /// Business type (授权业务类别).
            business_type: AuthorizedBusinessType,
            /// Coupon batch id (授权批次ID). At most 20 characters.
            stock_id: String,
        }
    }
}
