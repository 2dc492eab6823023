// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CardRule;
use super::CardState;
use super::RefundRule;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// The number of a range of usable merchants.
    pub answer MerchantRangeId {
        always {}
        optional {
            /// Id of the range of available merchants (可用商户范围id).
            range_id: String,
        }
    }
}

wxpay_core::model! {
    /// An employee's quota card with its state and amounts.
    pub answer QuotaCard {
        always {}
        optional {
            /// The service provider's merchant number (服务商商户号).
            sp_mchid: String,
            /// The sub-merchant's number (出资子商户号).
            sub_mchid: String,
            /// Card number (企业支付额度卡卡号).
            card_no: String,
            /// The merchant's own card number (商户卡号).
            out_card_no: String,
            /// WeChat authorization id of the employee (微信授权关系ID).
            employee_id: String,
            /// Card template id (企业支付卡模板ID).
            card_template_id: String,
            /// Usage rule of the card.
            card_rule: CardRule,
            /// Refund rule.
            refund_rule: RefundRule,
            /// Amount (卡片总金额). In fen.
            amount: i64,
            /// Amount remaining (卡片可用金额). In fen.
            remain_amount: i64,
            /// When the card stops being valid (卡片有效期).
            effective_end_time: DateTime,
            /// When the card becomes valid (卡片生效时间).
            effective_begin_time: DateTime,
            /// Card state (卡片状态).
            card_state: CardState,
            /// Name on the card or document (卡片名称).
            card_name: String,
            /// Reason (失效原因).
            reason: String,
            /// When the card was used (卡片使用时间).
            card_usage_time: DateTime,
            /// WeChat Pay's order number (卡片关联微信支付订单号).
            transaction_id: String,
            /// When the card was disabled (卡片失效时间).
            card_disabled_time: DateTime,
            /// Card remark (卡片备注).
            card_remark: String,
        }
    }
}
