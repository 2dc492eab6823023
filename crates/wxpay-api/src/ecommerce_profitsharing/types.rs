// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ReceiverType;
use super::ReturnFailReason;
use super::ReturnResult;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// The receiver that was added or deleted.
    pub answer ReceiverAccount {
        always {}
        optional {
            /// Kind (接收方类型).
            r#type = "type": ReceiverType,
            /// Account (接收方账号). At most 64 characters.
            account: String,
        }
    }
}

wxpay_core::model! {
    /// A return of shared money with its outcome.
    pub answer ReturnOrder {
        always {}
        optional {
            /// The sub-merchant's number (二级商户号). At most 32 characters.
            sub_mchid: String,
            /// WeChat Pay's order number (微信分账单号). At most 64 characters.
            order_id: String,
            /// The merchant's own order number (商户分账单号). At most 64 characters.
            out_order_no: String,
            /// The merchant's own return number (商户回退单号). At most 64 characters.
            out_return_no: String,
            /// Merchant number that returns the funds (回退商户号). At most 32 characters.
            return_mchid: String,
            /// Amount (回退金额). In fen.
            amount: i64,
            /// WeChat Pay's return number (微信回退单号). At most 64 characters.
            return_no: String,
            /// Result (回退结果).
            result: ReturnResult,
            /// Why it failed (失败原因).
            fail_reason: ReturnFailReason,
            /// When it was finished (完成时间).
            finish_time: DateTime,
            /// WeChat Pay's order number (微信订单号). At most 32 characters.
            transaction_id: String,
        }
    }
}

wxpay_core::model! {
    /// A merchant that receives abnormal funds.
    pub answer AbnormalFundsReceiver {
        always {}
        optional {
            /// Merchant number (平台接收异常资金商户号).
            mchid: String,
        }
    }
}
