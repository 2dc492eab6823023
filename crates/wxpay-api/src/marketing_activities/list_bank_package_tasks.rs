// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BankPackageTask;

wxpay_core::model! {
    /// Lists the upload tasks of a bank's user package, page by page (查询上传任务列表).
    ///
    /// `GET /v3/marketing/bank/packages/{package_id}/tasks`
    ///
    /// - Returns [`BankPackageTaskPage`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
    /// - 中文：查询上传任务列表。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter9_8_2.shtml)
    #[doc(alias = "查询上传任务列表")]
    pub request ListBankPackageTasks {
        required {
            /// Number package id (号码包id). Required. It stands in the path.
            package_id: String,
        }
        optional {
            /// Status (任务状态).
            status: BankPackageTaskStatus,
            /// File name (文件名).
            filename: String,
            /// Where the page of results starts (分页页码).
            offset: i64,
            /// Most results to return in one page (分页大小).
            limit: i64,
        }
    }
}

wxpay_core::operation!(ListBankPackageTasks => BankPackageTaskPage, wxpay_core::Spec::new(
    "list_bank_package_tasks",
    wxpay_core::http::Method::GET,
    "/v3/marketing/bank/packages/{package_id}/tasks",
)
.title("查询上传任务列表")
.family("marketing_activities")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter9_8_2.shtml")
.query(&["status", "filename", "offset", "limit"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListBankPackageTasks => [BankPackageTask] in data, undocumented by offset, total total_count);

wxpay_core::model! {
    /// One page of upload tasks.
    pub answer BankPackageTaskPage {
        always {}
        optional {
            /// Result data (上传任务列表).
            data: Vec<BankPackageTask>,
            /// Total count (总数量).
            total_count: i64,
            /// Where the page of results starts (分页页码).
            offset: i64,
            /// Most results to return in one page (分页大小).
            limit: i64,
        }
    }
}

wxpay_core::open_enum! {
    /// The state of an upload task.
    pub enum BankPackageTaskStatus {
        Processing = "PROCESSING",
        Finished = "FINISHED",
    }
}
