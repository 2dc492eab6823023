// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AbnormalReason;
use super::AbnormalSettlementMode;
use super::AbnormalSettlementResult;
use super::BatchState;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Applies for the handling of an abnormal batch settlement (个人收款-申请异常结算批次单处理).
///
/// `POST /v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle`
///
/// - Returns [`AbnormalBatchSettlement`].
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_abnormal_settle_batch_no` and the same parameters.
/// - 中文：个人收款-申请异常结算批次单处理。调用方：服务商、平台；`out_abnormal_settle_batch_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015198012)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::ecommerce_collections::{AbnormalSettlementMode, ApplyForAbnormalSettlement};
///
/// let request = ApplyForAbnormalSettlement::new()
///     .settle_batch_no("1217752501201407033233368018")
///     .out_abnormal_settle_batch_no("1217752501201407033233368018")
///     .abnormal_settle_type(AbnormalSettlementMode::OriginalUser);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"abnormal_settle_type":"TRANSFER_TO_ORIGINAL_RECEIVE_USER","out_abnormal_settle_batch_no":"1217752501201407033233368018","settle_batch_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "个人收款-申请异常结算批次单处理",
    "/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle",
    "POST /v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle",
    "4015198012"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ApplyForAbnormalSettlement {
    /// WeChat Pay's settlement batch number (微信支付结算批次单号). Required. It stands in the path.
    pub settle_batch_no: Option<String>,
    /// Acceptance authorization id of the individual payee (商品单个人收款方受理授权ID). Sources differ on whether it is required.
    pub individual_auth_id: Option<String>,
    /// The merchant's own abnormal settlement batch number (商户异常结算批次单号). Required.
    pub out_abnormal_settle_batch_no: Option<String>,
    /// Handling of the abnormal settlement batch (异常结算批次单处理方式). Required.
    pub abnormal_settle_type: Option<AbnormalSettlementMode>,
    /// Description (收款方描述).
    pub description: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ApplyForAbnormalSettlement {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `settle_batch_no`, `out_abnormal_settle_batch_no` and `abnormal_settle_type`.
    pub fn new() -> Self {
        Self {
            settle_batch_no: None,
            individual_auth_id: None,
            out_abnormal_settle_batch_no: None,
            abnormal_settle_type: None,
            description: None,
            extra: Extra::new(),
        }
    }

    /// WeChat Pay's settlement batch number (微信支付结算批次单号). Required. It stands in the path.
    pub fn settle_batch_no<Via>(mut self, settle_batch_no: impl IntoField<String, Via>) -> Self {
        self.settle_batch_no = settle_batch_no.into_field();
        self
    }

    /// Acceptance authorization id of the individual payee (商品单个人收款方受理授权ID). Sources differ on whether it is required.
    pub fn individual_auth_id<Via>(
        mut self,
        individual_auth_id: impl IntoField<String, Via>,
    ) -> Self {
        self.individual_auth_id = individual_auth_id.into_field();
        self
    }

    /// The merchant's own abnormal settlement batch number (商户异常结算批次单号). Required.
    pub fn out_abnormal_settle_batch_no<Via>(
        mut self,
        out_abnormal_settle_batch_no: impl IntoField<String, Via>,
    ) -> Self {
        self.out_abnormal_settle_batch_no = out_abnormal_settle_batch_no.into_field();
        self
    }

    /// Handling of the abnormal settlement batch (异常结算批次单处理方式). Required.
    pub fn abnormal_settle_type<Via>(
        mut self,
        abnormal_settle_type: impl IntoField<AbnormalSettlementMode, Via>,
    ) -> Self {
        self.abnormal_settle_type = abnormal_settle_type.into_field();
        self
    }

    /// Description (收款方描述).
    pub fn description<Via>(mut self, description: impl IntoField<String, Via>) -> Self {
        self.description = description.into_field();
        self
    }
}

impl Default for ApplyForAbnormalSettlement {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ApplyForAbnormalSettlement
    []
    [settle_batch_no, individual_auth_id, out_abnormal_settle_batch_no, abnormal_settle_type, description,]
    ["settle_batch_no", "out_abnormal_settle_batch_no", "abnormal_settle_type",]
}

wxpay_core::operation!(ApplyForAbnormalSettlement => AbnormalBatchSettlement, wxpay_core::Spec::new(
    "ecommerce_collections.apply_for_abnormal_settlement",
    wxpay_core::http::Method::POST,
    "/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle",
)
.title("个人收款-申请异常结算批次单处理")
.family("ecommerce_collections")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015198012")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_abnormal_settle_batch_no")));

/// An abnormal batch settlement, its reason and how it is handled.
#[derive(Clone)]
#[non_exhaustive]
pub struct AbnormalBatchSettlement {
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
    pub trade_scenario: Option<AbnormalTradeScenario>,
    /// When it was created (批次创建时间).
    pub create_time: Option<DateTime>,
    /// When it was finished (批次完成时间).
    pub finish_time: Option<DateTime>,
    /// Kind of abnormality (异常原因类型).
    pub abnormal_type: Option<AbnormalReason>,
    /// Result of handling the abnormal settlement (异常结算处理结果).
    pub abnormal_settle_result: Option<AbnormalSettlementResult>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { AbnormalBatchSettlement
    []
    [out_settle_batch_no, settle_batch_no, individual_auth_id, description, state, trade_scenario, create_time, finish_time, abnormal_type, abnormal_settle_result,]
    []
}

wxpay_core::open_enum! {
    /// The trade that an abnormal batch settlement belongs to.
    pub enum AbnormalTradeScenario {
        Recommerce = "RECOMMERCE",
        Individualtrade = "INDIVIDUALTRADE",
    }
}
