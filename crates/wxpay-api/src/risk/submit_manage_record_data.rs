// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::RequestedItem;
use wxpay_core::model::Embedded;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Submits material for a management record (对指定商户管理记录提交资料).
///
/// `POST /v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions`
///
/// - Returns [`ManageSubmission`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：对指定商户管理记录提交资料。调用方：服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4014940417)
#[doc(alias(
    "对指定商户管理记录提交资料",
    "/v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions",
    "POST /v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions",
    "4014940417"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SubmitManageRecordData {
    /// Merchant management record id (商户管理记录ID). Required. It stands in the path.
    pub manage_record_id: String,
    /// The sub-merchant's number (子商户号). Required.
    pub sub_mchid: Option<String>,
    /// Data submitted by the merchant (商户提交资料内容). Required. JSON inside a string on the wire.
    pub submit_data: Option<Embedded<RequestedItem>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SubmitManageRecordData {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sub_mchid` and `submit_data`.
    pub fn new(manage_record_id: impl Into<String>) -> Self {
        Self {
            manage_record_id: manage_record_id.into(),
            sub_mchid: None,
            submit_data: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (子商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Data submitted by the merchant (商户提交资料内容). Required. JSON inside a string on the wire.
    pub fn submit_data<Via>(
        mut self,
        submit_data: impl IntoField<Embedded<RequestedItem>, Via>,
    ) -> Self {
        self.submit_data = submit_data.into_field();
        self
    }
}

wxpay_core::__model_impl! { SubmitManageRecordData
    [manage_record_id,]
    [sub_mchid, submit_data,]
    ["sub_mchid", "submit_data",]
}

wxpay_core::operation!(SubmitManageRecordData => ManageSubmission, wxpay_core::Spec::new(
    "risk.submit_manage_record_data",
    wxpay_core::http::Method::POST,
    "/v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions",
)
.title("对指定商户管理记录提交资料")
.family("risk")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4014940417")
.body(wxpay_core::Body::Json));

/// The number of the submitted material.
#[derive(Clone)]
#[non_exhaustive]
pub struct ManageSubmission {
    /// Id of the data submission record (商户管理提交资料记录ID).
    pub manage_submission_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ManageSubmission
    []
    [manage_submission_id,]
    []
}
