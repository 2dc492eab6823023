// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::DetailSummary;
use super::PartnerBatchCloseReason;
use super::TransferPurpose;
use super::TransferScene;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries a sub-merchant's batch by the merchant's own number (商家批次单号查询批次单).
///
/// `GET /v3/partner-transfer/batches/out-batch-no/{out_batch_no}`
///
/// - Returns [`PartnerBatchByOutBatchNo`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
/// - 中文：商家批次单号查询批次单。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_9.shtml)
#[doc(alias = "商家批次单号查询批次单")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PartnerQueryBatchByOutBatchNo {
    /// The merchant's own batch number (商家批次单号). Required. It stands in the path.
    pub out_batch_no: String,
    /// Whether to query the transfer details (是否查询转账明细单). Required.
    pub need_query_detail: Option<bool>,
    /// Where the page of results starts.
    pub offset: Option<i64>,
    /// Most results to return in one page (最大资源条数).
    pub limit: Option<i64>,
    /// Status of the detail (明细状态).
    pub detail_status: Option<PartnerDetailFilter>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PartnerQueryBatchByOutBatchNo {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `need_query_detail`.
    pub fn new(out_batch_no: impl Into<String>) -> Self {
        Self {
            out_batch_no: out_batch_no.into(),
            need_query_detail: None,
            offset: None,
            limit: None,
            detail_status: None,
            extra: Extra::new(),
        }
    }

    /// Whether to query the transfer details (是否查询转账明细单). Required.
    pub fn need_query_detail<Via>(mut self, need_query_detail: impl IntoField<bool, Via>) -> Self {
        self.need_query_detail = need_query_detail.into_field();
        self
    }

    /// Where the page of results starts.
    pub fn offset<Via>(mut self, offset: impl IntoField<i64, Via>) -> Self {
        self.offset = offset.into_field();
        self
    }

    /// Most results to return in one page (最大资源条数).
    pub fn limit<Via>(mut self, limit: impl IntoField<i64, Via>) -> Self {
        self.limit = limit.into_field();
        self
    }

    /// Status of the detail (明细状态).
    pub fn detail_status<Via>(
        mut self,
        detail_status: impl IntoField<PartnerDetailFilter, Via>,
    ) -> Self {
        self.detail_status = detail_status.into_field();
        self
    }
}

wxpay_core::__model_impl! { PartnerQueryBatchByOutBatchNo
    [out_batch_no,]
    [need_query_detail, offset, limit, detail_status,]
    ["need_query_detail",]
}

wxpay_core::operation!(PartnerQueryBatchByOutBatchNo => PartnerBatchByOutBatchNo, wxpay_core::Spec::new(
    "partner_query_batch_by_out_batch_no",
    wxpay_core::http::Method::GET,
    "/v3/partner-transfer/batches/out-batch-no/{out_batch_no}",
)
.title("商家批次单号查询批次单")
.family("transfer_batches")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_9.shtml")
.query(&["need_query_detail", "offset", "limit", "detail_status"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(PartnerQueryBatchByOutBatchNo => [DetailSummary] in transfer_detail_list, items by offset);

/// A sub-merchant's batch with its state, totals and details, found by the merchant's own number.
#[derive(Clone)]
#[non_exhaustive]
pub struct PartnerBatchByOutBatchNo {
    /// The service provider's merchant number (服务商商户号).
    pub sp_mchid: Option<String>,
    /// The sub-merchant's number (特约商户号).
    pub sub_mchid: Option<String>,
    /// The merchant's own batch number (商家批次单号).
    pub out_batch_no: Option<String>,
    /// WeChat Pay's batch number (微信支付批次单号).
    pub batch_id: Option<String>,
    /// The sub-merchant's application id (特约商户appid).
    pub sub_appid: Option<String>,
    /// Batch status (批次状态).
    pub batch_status: Option<String>,
    /// Batch type (批次类型).
    pub batch_type: Option<String>,
    /// Authorization type (特约商户授权类型).
    pub authorization_type: Option<String>,
    /// Batch name (批次名称).
    pub batch_name: Option<String>,
    /// Batch remark (批次备注).
    pub batch_remark: Option<String>,
    /// Why it was closed (批次关闭原因).
    pub close_reason: Option<PartnerBatchCloseReason>,
    /// Total amount (转账总金额). In fen.
    pub total_amount: Option<i64>,
    /// Total number (转账总笔数).
    pub total_num: Option<i64>,
    /// When it was created (批次创建时间).
    pub create_time: Option<DateTime>,
    /// When it was last updated (批次更新时间).
    pub update_time: Option<DateTime>,
    /// Amount that succeeded (转账成功金额). In fen.
    pub success_amount: Option<i64>,
    /// Number that succeeded (转账成功笔数).
    pub success_num: Option<i64>,
    /// Amount that failed (转账失败金额). In fen.
    pub fail_amount: Option<i64>,
    /// Number that failed (转账失败笔数).
    pub fail_num: Option<i64>,
    /// List of transfer details (转账明细单列表).
    pub transfer_detail_list: Option<Vec<DetailSummary>>,
    /// The service provider's application id (服务商的appid).
    pub sp_appid: Option<String>,
    /// Purpose of the batch transfer (批量转账用途).
    pub transfer_purpose: Option<TransferPurpose>,
    /// Transfer scene (转账场景).
    pub transfer_scene: Option<TransferScene>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PartnerBatchByOutBatchNo
    []
    [sp_mchid, sub_mchid, out_batch_no, batch_id, sub_appid, batch_status, batch_type, authorization_type, batch_name, batch_remark, close_reason, total_amount, total_num, create_time, update_time, success_amount, success_num, fail_amount, fail_num, transfer_detail_list, sp_appid, transfer_purpose, transfer_scene,]
    []
}

wxpay_core::open_enum! {
    /// Which transfers of a sub-merchant's batch a query shows.
    pub enum PartnerDetailFilter {
        All = "ALL",
        Success = "SUCCESS",
        Fail = "FAIL",
        Refund = "REFUND",
    }
}
