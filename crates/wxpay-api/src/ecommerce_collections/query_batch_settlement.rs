// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AbnormalReason;
use super::AbnormalSettlementResult;
use super::BatchState;
use super::TradeScenario;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;

/// Queries a batch settlement by its WeChat Pay number (个人收款-查询批量结算信息).
///
/// `GET /v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}`
///
/// - Returns [`BatchSettlement`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：个人收款-查询批量结算信息。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012650326)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::ecommerce_collections::QueryBatchSettlement;
///
/// let request = QueryBatchSettlement::new("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"settle_batch_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "个人收款-查询批量结算信息",
    "/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}",
    "GET /v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}",
    "4012650326"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryBatchSettlement {
    /// WeChat Pay's settlement batch number (微信支付结算批次单号). Required. It stands in the path.
    pub settle_batch_no: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryBatchSettlement {
    /// Creates the request; setters add the other fields.
    pub fn new(settle_batch_no: impl Into<String>) -> Self {
        Self {
            settle_batch_no: settle_batch_no.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryBatchSettlement
    [settle_batch_no,]
    []
    []
}

wxpay_core::operation!(QueryBatchSettlement => BatchSettlement, wxpay_core::Spec::new(
    "ecommerce_collections.query_batch_settlement",
    wxpay_core::http::Method::GET,
    "/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}",
)
.title("个人收款-查询批量结算信息")
.family("ecommerce_collections")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012650326")
.repeat(wxpay_core::Repeat::Freely));

/// A batch settlement with its state.
#[derive(Clone)]
#[non_exhaustive]
pub struct BatchSettlement {
    /// The merchant's own settlement batch number (商户结算批次单号).
    pub out_settle_batch_no: Option<String>,
    /// WeChat Pay's settlement batch number (微信支付结算批次单号).
    pub settle_batch_no: Option<String>,
    /// Acceptance authorization id of the individual payee (商品单个人收款方受理授权ID).
    pub individual_auth_id: Option<String>,
    /// Description (收款方描述).
    pub description: Option<String>,
    /// State (批次状态).
    pub state: Option<BatchState>,
    /// Trade scenario (交易场景).
    pub trade_scenario: Option<TradeScenario>,
    /// When it was created (批次创建时间).
    pub create_time: Option<DateTime>,
    /// When it was finished (批次完成时间).
    pub finish_time: Option<DateTime>,
    /// Result of handling the abnormal settlement (异常结算处理结果). Described by SKIT; no official source confirms it.
    pub abnormal_settle_result: Option<AbnormalSettlementResult>,
    /// Kind of abnormality (异常原因类型). Described by SKIT; no official source confirms it.
    pub abnormal_type: Option<AbnormalReason>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { BatchSettlement
    []
    [out_settle_batch_no, settle_batch_no, individual_auth_id, description, state, trade_scenario, create_time, finish_time, abnormal_settle_result, abnormal_type,]
    []
}
