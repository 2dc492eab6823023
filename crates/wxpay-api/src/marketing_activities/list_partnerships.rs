// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AuthorizedBusinessType;
use super::Partner;
use wxpay_core::model::Embedded;

wxpay_core::model! {
    /// Lists partnerships, page by page (查询合作关系列表).
    ///
    /// `GET /v3/marketing/partnerships`
    ///
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: it only reads.
    /// - It answers a list page by page: `client.items` and `client.pages` turn the pages.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_5_3.shtml)
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
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_5_3.shtml")
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
            /// Coupon batch id (授权批次ID).
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
            build_time: String,
            /// When it was terminated (终止合作关系时间).
            terminate_time: String,
            /// When it was created (创建时间).
            create_time: String,
            /// When it was last updated (更新时间).
            update_time: String,
        }
    }
}

wxpay_core::model! {
    /// The partner in a page of partnerships, with its kind as free text.
    pub answer PartnerInSummary {
        always {}
        optional {
            /// Kind (合作方类别).
            r#type = "type": String,
            /// Application id (合作方APPID).
            appid: String,
            /// Merchant number (合作方商户ID).
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
            business_type: String,
            /// Coupon batch id (授权批次ID).
            stock_id: String,
        }
    }
}
