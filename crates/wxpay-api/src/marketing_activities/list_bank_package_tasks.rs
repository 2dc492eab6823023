// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BankPackageTask;
use super::BankPackageTaskStatus;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

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
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_activities::ListBankPackageTasks;
///
/// let request = ListBankPackageTasks::new("sample-package-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"package_id":"sample-package-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询上传任务列表",
    "/v3/marketing/bank/packages/{package_id}/tasks",
    "GET /v3/marketing/bank/packages/{package_id}/tasks"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ListBankPackageTasks {
    /// Number package id (号码包id). Required. It stands in the path.
    pub package_id: String,
    /// Status (任务状态).
    pub status: Option<BankPackageTaskStatus>,
    /// File name (文件名).
    pub filename: Option<String>,
    /// Start of the page of results (分页页码).
    pub offset: Option<i64>,
    /// Most results to return in one page (分页大小).
    pub limit: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ListBankPackageTasks {
    /// Creates the request; setters add the other fields.
    pub fn new(package_id: impl Into<String>) -> Self {
        Self {
            package_id: package_id.into(),
            status: None,
            filename: None,
            offset: None,
            limit: None,
            extra: Extra::new(),
        }
    }

    /// Status (任务状态).
    pub fn status<Via>(mut self, status: impl IntoField<BankPackageTaskStatus, Via>) -> Self {
        self.status = status.into_field();
        self
    }

    /// File name (文件名).
    pub fn filename<Via>(mut self, filename: impl IntoField<String, Via>) -> Self {
        self.filename = filename.into_field();
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
}

wxpay_core::__model_impl! { ListBankPackageTasks
    [package_id,]
    [status, filename, offset, limit,]
    []
}

wxpay_core::operation!(ListBankPackageTasks => BankPackageTaskPage, wxpay_core::Spec::new(
    "marketing_activities.list_bank_package_tasks",
    wxpay_core::http::Method::GET,
    "/v3/marketing/bank/packages/{package_id}/tasks",
)
.title("查询上传任务列表")
.family("marketing_activities")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter9_8_2.shtml")
.query(&["status", "filename", "offset", "limit"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListBankPackageTasks => [BankPackageTask] in data, undocumented by offset, total total_count);

/// One page of upload tasks.
#[derive(Clone)]
#[non_exhaustive]
pub struct BankPackageTaskPage {
    /// Result data (上传任务列表).
    pub data: Option<Vec<BankPackageTask>>,
    /// Total count (总数量).
    pub total_count: Option<i64>,
    /// Start of the page of results (分页页码).
    pub offset: Option<i64>,
    /// Most results to return in one page (分页大小).
    pub limit: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { BankPackageTaskPage
    []
    [data, total_count, offset, limit,]
    []
}
