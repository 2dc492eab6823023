// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ManageRecord;
use super::ManageRecordState;
use super::ManageRecordType;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

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
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::risk::ListManageRecords;
///
/// let request = ListManageRecords::new("1900000109").limit(20);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"limit":20,"sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "分页查询子商户名下的商户管理记录",
    "/v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}",
    "GET /v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}",
    "4014940381"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ListManageRecords {
    /// The sub-merchant's number (子商户号). Required. It stands in the path.
    pub sub_mchid: String,
    /// Most results to return in one page (最大资源条数). Required.
    pub limit: Option<i64>,
    /// Start of the page of results.
    pub offset: Option<i64>,
    /// Type of the merchant management record (商户管理记录类型). Sources differ on whether it is required.
    pub manage_record_type: Option<ManageRecordType>,
    /// State of the merchant management record (商户管理记录状态).
    pub manage_record_state: Option<ManageRecordState>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ListManageRecords {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `limit`.
    pub fn new(sub_mchid: impl Into<String>) -> Self {
        Self {
            sub_mchid: sub_mchid.into(),
            limit: None,
            offset: None,
            manage_record_type: None,
            manage_record_state: None,
            extra: Extra::new(),
        }
    }

    /// Most results to return in one page (最大资源条数). Required.
    pub fn limit<Via>(mut self, limit: impl IntoField<i64, Via>) -> Self {
        self.limit = limit.into_field();
        self
    }

    /// Start of the page of results.
    pub fn offset<Via>(mut self, offset: impl IntoField<i64, Via>) -> Self {
        self.offset = offset.into_field();
        self
    }

    /// Type of the merchant management record (商户管理记录类型). Sources differ on whether it is required.
    pub fn manage_record_type<Via>(
        mut self,
        manage_record_type: impl IntoField<ManageRecordType, Via>,
    ) -> Self {
        self.manage_record_type = manage_record_type.into_field();
        self
    }

    /// State of the merchant management record (商户管理记录状态).
    pub fn manage_record_state<Via>(
        mut self,
        manage_record_state: impl IntoField<ManageRecordState, Via>,
    ) -> Self {
        self.manage_record_state = manage_record_state.into_field();
        self
    }
}

wxpay_core::__model_impl! { ListManageRecords
    [sub_mchid,]
    [limit, offset, manage_record_type, manage_record_state,]
    ["limit",]
}

wxpay_core::operation!(ListManageRecords => ManageRecordPage, wxpay_core::Spec::new(
    "risk.list_manage_records",
    wxpay_core::http::Method::GET,
    "/v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}",
)
.title("分页查询子商户名下的商户管理记录")
.family("risk")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4014940381")
.query(&["limit", "offset", "manage_record_type", "manage_record_state"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListManageRecords => [ManageRecord] in data, items by offset, total total_count);

/// One page of management records.
#[derive(Clone)]
#[non_exhaustive]
pub struct ManageRecordPage {
    /// Start of the page of results.
    pub offset: Option<i64>,
    /// Most results to return in one page (最大资源条数).
    pub limit: Option<i64>,
    /// Total count (资源总条数).
    pub total_count: Option<i64>,
    /// Result data (商户管理记录详情列表).
    pub data: Option<Vec<ManageRecord>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ManageRecordPage
    []
    [offset, limit, total_count, data,]
    []
}
