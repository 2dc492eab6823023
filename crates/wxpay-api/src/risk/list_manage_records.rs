// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ManageRecord;
use super::ManageRecordState;
use super::ManageRecordType;

wxpay_core::model! {
    /// Lists the management records of a sub-merchant (分页查询子商户名下的商户管理记录).
    ///
    /// `GET /v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}`
    ///
    /// - Returns [`ManageRecordPage`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
    /// - 中文：分页查询子商户名下的商户管理记录。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4014940381)
    #[doc(alias = "分页查询子商户名下的商户管理记录")]
    pub request ListManageRecords {
        required {
            /// The sub-merchant's number (子商户号). Required. It stands in the path.
            sub_mchid: String,
            /// Most results to return in one page (最大资源条数). Required.
            limit: i64,
        }
        optional {
            /// Where the page of results starts.
            offset: i64,
            /// Type of the merchant management record (商户管理记录类型). Sources differ on whether it is required.
            manage_record_type: ManageRecordType,
            /// State of the merchant management record (商户管理记录状态).
            manage_record_state: ManageRecordState,
        }
    }
}

wxpay_core::operation!(ListManageRecords => ManageRecordPage, wxpay_core::Spec::new(
    "list_manage_records",
    wxpay_core::http::Method::GET,
    "/v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}",
)
.title("分页查询子商户名下的商户管理记录")
.family("risk")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4014940381")
.query(&["limit", "offset", "manage_record_type", "manage_record_state"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListManageRecords => [ManageRecord] in data, items by offset, total total_count);

wxpay_core::model! {
    /// One page of management records.
    pub answer ManageRecordPage {
        always {}
        optional {
            /// Where the page of results starts.
            offset: i64,
            /// Most results to return in one page (最大资源条数).
            limit: i64,
            /// Total count (资源总条数).
            total_count: i64,
            /// Result data (商户管理记录详情列表).
            data: Vec<ManageRecord>,
        }
    }
}
