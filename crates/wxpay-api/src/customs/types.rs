// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CertificateCheckResult;
use super::CustomsOffice;
use super::DeclarationState;
use super::VerifyDepartment;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// A page of the customs declarations of an order.
    pub answer DeclarationPage {
        always {}
        optional {
            /// Application id (机构APPID).
            appid: String,
            /// Merchant number (商户号).
            mchid: String,
            /// WeChat Pay's order number (微信订单号).
            transaction_id: String,
            /// Verifying institution (核验机构).
            verify_department: VerifyDepartment,
            /// Serial number from the verifying institution (核验机构流水号).
            verify_department_trade_id: String,
            /// Where the page of results starts (偏移量).
            offset: i64,
            /// Most results to return in one page.
            limit: i64,
            /// Total count (查询结果总条数).
            total_count: i64,
            /// Result data (报关数据包).
            data: Vec<Declaration>,
        }
    }
}

wxpay_core::model! {
    /// A customs declaration as created.
    pub answer CreatedDeclaration {
        always {}
        optional {
            /// Application id (机构APPID).
            appid: String,
            /// Merchant number (商户号).
            mchid: String,
            /// State (报关状态).
            state: DeclarationState,
            /// The merchant's own order number (商户订单号).
            out_trade_no: String,
            /// WeChat Pay's order number (微信订单号).
            transaction_id: String,
            /// The merchant's own sub-order number (商户子订单号).
            sub_order_no: String,
            /// WeChat Pay's sub-order number (微信子订单号).
            sub_order_id: String,
            /// Verifying institution (核验机构).
            verify_department: VerifyDepartment,
            /// Serial number from the verifying institution (核验机构交易流水号).
            verify_department_trade_id: String,
        }
    }
}

wxpay_core::model! {
    /// A customs declaration as updated.
    pub answer UpdatedDeclaration {
        always {}
        optional {
            /// Application id (机构APPID).
            appid: String,
            /// Merchant number (商户号).
            mchid: String,
            /// State (报关状态).
            state: DeclarationState,
            /// The merchant's own order number (商户订单号).
            out_trade_no: String,
            /// WeChat Pay's order number (微信订单号).
            transaction_id: String,
            /// The merchant's own sub-order number (商户子订单号).
            sub_order_no: String,
            /// WeChat Pay's sub-order number (微信子订单号).
            sub_order_id: String,
            /// When it was last modified (最后更新时间).
            modify_time: DateTime,
            /// Verifying institution (核验机构).
            verify_department: VerifyDepartment,
            /// Serial number from the verifying institution (核验机构流水号).
            verify_department_trade_id: String,
        }
    }
}

wxpay_core::model! {
    /// A customs declaration as sent again.
    pub answer ResentDeclaration {
        always {}
        optional {
            /// Application id (机构APPID).
            appid: String,
            /// Merchant number (商户号).
            mchid: String,
            /// State (报关状态).
            state: DeclarationState,
            /// The merchant's own order number (商户订单号).
            out_trade_no: String,
            /// WeChat Pay's order number (微信订单号).
            transaction_id: String,
            /// The merchant's own sub-order number (商户子订单号).
            sub_order_no: String,
            /// WeChat Pay's sub-order number (微信子订单号).
            sub_order_id: String,
            /// When it was last modified (最后更新时间).
            modify_time: DateTime,
            /// Explanation.
            explanation: String,
        }
    }
}

wxpay_core::model! {
    /// Outcome of the identity check of an order.
    pub answer IdentityVerification {
        always {}
        optional {
            /// Application id (机构APPID).
            appid: String,
            /// Merchant number (商户号).
            mchid: String,
            /// The merchant's own order number (商户订单号).
            out_trade_no: String,
            /// WeChat Pay's order number (微信订单号).
            transaction_id: String,
            /// Result of checking the identity (身份核验结果).
            certificate_check_result: CertificateCheckResult,
        }
    }
}

wxpay_core::model! {
    /// The customs declaration of an order or sub-order.
    pub answer Declaration {
        always {}
        optional {
            /// The merchant's own sub-order number (商户子单号).
            sub_order_no: String,
            /// WeChat Pay's sub-order number (微信子单号).
            sub_order_id: String,
            /// The merchant's customs registration number (商户海关备案号).
            mch_customs_no: String,
            /// Customs office (海关代码).
            customs: CustomsOffice,
            /// Currency or fee type (币种).
            fee_type: String,
            /// Sub-order amount (子单金额). In fen.
            order_fee: i64,
            /// Customs duty (关税).
            duty: i64,
            /// Transport fee (物流费用). In fen.
            transport_fee: i64,
            /// Product fee (商品费用). In fen.
            product_fee: i64,
            /// State (报关状态).
            state: DeclarationState,
            /// Explanation.
            explanation: String,
            /// When it was last modified (最后更新时间).
            modify_time: DateTime,
        }
    }
}
