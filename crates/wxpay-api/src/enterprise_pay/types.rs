// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CardRule;
use super::CardState;
use super::RefundRule;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;

/// The number of a range of usable merchants.
#[derive(Clone)]
#[non_exhaustive]
pub struct MerchantRangeId {
    /// Id of the range of available merchants (可用商户范围id).
    pub range_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { MerchantRangeId
    []
    [range_id,]
    []
}

/// An employee's quota card with its state and amounts.
#[derive(Clone)]
#[non_exhaustive]
pub struct QuotaCard {
    /// The service provider's merchant number (服务商商户号).
    pub sp_mchid: Option<String>,
    /// The sub-merchant's number (出资子商户号).
    pub sub_mchid: Option<String>,
    /// Card number (企业支付额度卡卡号).
    pub card_no: Option<String>,
    /// The merchant's own card number (商户卡号).
    pub out_card_no: Option<String>,
    /// WeChat authorization id of the employee (微信授权关系ID).
    pub employee_id: Option<String>,
    /// Card template id (企业支付卡模板ID).
    pub card_template_id: Option<String>,
    /// Usage rule of the card.
    pub card_rule: Option<CardRule>,
    /// Says where refunds of payments by the card go.
    pub refund_rule: Option<RefundRule>,
    /// Amount (卡片总金额). In fen.
    pub amount: Option<i64>,
    /// Amount remaining (卡片可用金额). In fen.
    pub remain_amount: Option<i64>,
    /// When the card stops being valid (卡片有效期).
    pub effective_end_time: Option<DateTime>,
    /// When the card becomes valid (卡片生效时间).
    pub effective_begin_time: Option<DateTime>,
    /// Card state (卡片状态).
    pub card_state: Option<CardState>,
    /// Name on the card or document (卡片名称).
    pub card_name: Option<String>,
    /// Reason (失效原因).
    pub reason: Option<String>,
    /// When the card was used (卡片使用时间).
    pub card_usage_time: Option<DateTime>,
    /// WeChat Pay's order number (卡片关联微信支付订单号).
    pub transaction_id: Option<String>,
    /// When the card was disabled (卡片失效时间).
    pub card_disabled_time: Option<DateTime>,
    /// Card remark (卡片备注).
    pub card_remark: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { QuotaCard
    []
    [sp_mchid, sub_mchid, card_no, out_card_no, employee_id, card_template_id, card_rule, refund_rule, amount, remain_amount, effective_end_time, effective_begin_time, card_state, card_name, reason, card_usage_time, transaction_id, card_disabled_time, card_remark,]
    []
}
