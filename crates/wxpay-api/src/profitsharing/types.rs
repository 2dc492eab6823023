// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ReceiverType;
use super::ReturnFailReason;
use super::ReturnResult;
use wxpay_core::DateTime;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Who receives a share, and how much.
    pub request Receiver {
        required {
            /// Kind (分账接收方类型). Required.
            r#type = "type": ReceiverType,
            /// Account (分账接收方账号). Required. At most 64 characters.
            account: String,
            /// Amount (分账金额). Required. In fen.
            amount: i64,
            /// Description (分账描述). Required. At most 80 characters.
            description: String,
        }
        optional {
            /// Name (分账个人接收方姓名). Encrypted when it is sent; at most 214 bytes of UTF-8. At most 10240 characters.
            name: Sensitive,
        }
    }
}

wxpay_core::model! {
    /// What is left to share of an order.
    pub answer UnsplitAmount {
        always {}
        optional {
            /// WeChat Pay's order number (微信订单号). At most 32 characters.
            transaction_id: String,
            /// Amount of the order not yet shared (订单剩余待分金额). In fen.
            unsplit_amount: i64,
        }
    }
}

wxpay_core::model! {
    /// The receiver that was added to or deleted from a brand's profit sharing.
    pub answer BrandReceiverAccount {
        always {}
        optional {
            /// Merchant number of the brand (品牌主商户号). At most 32 characters.
            brand_mchid: String,
            /// Kind (分账接收方类型).
            r#type = "type": ReceiverType,
            /// Account (分账接收方账号). At most 64 characters.
            account: String,
        }
    }
}

wxpay_core::model! {
    /// A return of shared money with its outcome.
    pub answer ReturnOrder {
        always {}
        optional {
            /// The sub-merchant's number (子商户号). At most 32 characters.
            sub_mchid: String,
            /// WeChat Pay's order number (微信分账单号). At most 64 characters.
            order_id: String,
            /// The merchant's own order number (商户分账单号). At most 64 characters.
            out_order_no: String,
            /// The merchant's own return number (商户回退单号). At most 64 characters.
            out_return_no: String,
            /// WeChat Pay's return number (微信回退单号). At most 64 characters.
            return_id: String,
            /// Merchant number that returns the funds (回退商户号). At most 32 characters.
            return_mchid: String,
            /// Amount (回退金额). In fen.
            amount: i64,
            /// Description (回退描述). At most 80 characters.
            description: String,
            /// Result (回退结果).
            result: ReturnResult,
            /// Why it failed (失败原因).
            fail_reason: ReturnFailReason,
            /// When it was created (创建时间).
            create_time: DateTime,
            /// When it was finished (完成时间).
            finish_time: DateTime,
        }
    }
}
