// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Currency;
use super::InstructionOperator;

wxpay_core::model! {
    /// The number of a contract prepared for signing.
    pub answer PresignedContract {
        always {}
        optional {
            /// Pre-signing id (预签约id).
            pre_entrustweb_id: String,
        }
    }
}

wxpay_core::model! {
    /// The amount of a payment of abnormal funds.
    pub answer TransferAmount {
        always {}
        optional {
            /// Total (总金额). In fen.
            total: i64,
            /// Currency (货币类型).
            currency: Currency,
        }
    }
}

wxpay_core::model! {
    /// Who gave the instruction.
    pub answer Commander {
        always {}
        optional {
            /// Operator.
            operator: InstructionOperator,
            /// Merchant number (微信支付商户号).
            mchid: String,
        }
    }
}
