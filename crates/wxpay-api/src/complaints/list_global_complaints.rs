// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::GlobalComplaint;
use super::MerchantLanguage;

wxpay_core::model! {
    /// Lists complaints of a date range on the overseas host, page by page (查询投诉单列表).
    ///
    /// `GET /v3/global/merchant-service/complaints`
    ///
    /// - Returns [`GlobalComplaintPage`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
    /// - Host: `apihk.mch.weixin.qq.com`.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：查询投诉单列表。调用方：商户、服务商、平台；只读，可以重试。
    #[doc(alias = "查询投诉单列表")]
    pub request ListGlobalComplaints {
        required {
            /// Begin date (开始日期). Required.
            begin_date: String,
            /// End date (结束日期). Required.
            end_date: String,
        }
        optional {
            /// Most results to return in one page (分页大小).
            limit: i64,
            /// Where the page of results starts (分页开始位置).
            offset: i64,
            /// Merchant number complained about (诉商户号).
            complainted_mchid: String,
            /// Language of the merchant (商户语言).
            mch_language: MerchantLanguage,
        }
    }
}

wxpay_core::operation!(ListGlobalComplaints => GlobalComplaintPage, wxpay_core::Spec::new(
    "list_global_complaints",
    wxpay_core::http::Method::GET,
    "/v3/global/merchant-service/complaints",
)
.title("查询投诉单列表")
.family("complaints")
.query(&["limit", "offset", "begin_date", "end_date", "complainted_mchid", "mch_language"])
.host(wxpay_core::Host::HongKong)
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListGlobalComplaints => [GlobalComplaint] in data, items by offset, total total_count);

wxpay_core::model! {
    /// One page of complaints on the overseas host.
    pub answer GlobalComplaintPage {
        always {}
        optional {
            /// Result data (用户投诉信息详情).
            data: Vec<GlobalComplaint>,
            /// Most results to return in one page (分页大小).
            limit: i64,
            /// Where the page of results starts (分页开始位置).
            offset: i64,
            /// Total count (投诉总条数).
            total_count: i64,
        }
    }
}
