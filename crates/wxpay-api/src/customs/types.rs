// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CertificateCheckResult;
use super::CustomsOffice;
use super::DeclarationState;
use super::VerifyDepartment;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;

/// A page of the customs declarations of an order.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeclarationPage {
    /// Application id (机构APPID).
    pub appid: Option<String>,
    /// Merchant number (商户号).
    pub mchid: Option<String>,
    /// WeChat Pay's order number (微信订单号).
    pub transaction_id: Option<String>,
    /// Verifying institution (核验机构).
    pub verify_department: Option<VerifyDepartment>,
    /// Serial number from the verifying institution (核验机构流水号).
    pub verify_department_trade_id: Option<String>,
    /// Start of the page of results (偏移量).
    pub offset: Option<i64>,
    /// Most results to return in one page.
    pub limit: Option<i64>,
    /// Total count (查询结果总条数).
    pub total_count: Option<i64>,
    /// Result data (报关数据包).
    pub data: Option<Vec<Declaration>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { DeclarationPage
    []
    [appid, mchid, transaction_id, verify_department, verify_department_trade_id, offset, limit, total_count, data,]
    []
}

/// A customs declaration as created.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatedDeclaration {
    /// Application id (机构APPID).
    pub appid: Option<String>,
    /// Merchant number (商户号).
    pub mchid: Option<String>,
    /// State (报关状态).
    pub state: Option<DeclarationState>,
    /// The merchant's own order number (商户订单号).
    pub out_trade_no: Option<String>,
    /// WeChat Pay's order number (微信订单号).
    pub transaction_id: Option<String>,
    /// The merchant's own sub-order number (商户子订单号).
    pub sub_order_no: Option<String>,
    /// WeChat Pay's sub-order number (微信子订单号).
    pub sub_order_id: Option<String>,
    /// Verifying institution (核验机构).
    pub verify_department: Option<VerifyDepartment>,
    /// Serial number from the verifying institution (核验机构交易流水号).
    pub verify_department_trade_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CreatedDeclaration
    []
    [appid, mchid, state, out_trade_no, transaction_id, sub_order_no, sub_order_id, verify_department, verify_department_trade_id,]
    []
}

/// A customs declaration as updated.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdatedDeclaration {
    /// Application id (机构APPID).
    pub appid: Option<String>,
    /// Merchant number (商户号).
    pub mchid: Option<String>,
    /// State (报关状态).
    pub state: Option<DeclarationState>,
    /// The merchant's own order number (商户订单号).
    pub out_trade_no: Option<String>,
    /// WeChat Pay's order number (微信订单号).
    pub transaction_id: Option<String>,
    /// The merchant's own sub-order number (商户子订单号).
    pub sub_order_no: Option<String>,
    /// WeChat Pay's sub-order number (微信子订单号).
    pub sub_order_id: Option<String>,
    /// When it was last modified (最后更新时间).
    pub modify_time: Option<DateTime>,
    /// Verifying institution (核验机构).
    pub verify_department: Option<VerifyDepartment>,
    /// Serial number from the verifying institution (核验机构流水号).
    pub verify_department_trade_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { UpdatedDeclaration
    []
    [appid, mchid, state, out_trade_no, transaction_id, sub_order_no, sub_order_id, modify_time, verify_department, verify_department_trade_id,]
    []
}

/// A customs declaration as sent again.
#[derive(Clone)]
#[non_exhaustive]
pub struct ResentDeclaration {
    /// Application id (机构APPID).
    pub appid: Option<String>,
    /// Merchant number (商户号).
    pub mchid: Option<String>,
    /// State (报关状态).
    pub state: Option<DeclarationState>,
    /// The merchant's own order number (商户订单号).
    pub out_trade_no: Option<String>,
    /// WeChat Pay's order number (微信订单号).
    pub transaction_id: Option<String>,
    /// The merchant's own sub-order number (商户子订单号).
    pub sub_order_no: Option<String>,
    /// WeChat Pay's sub-order number (微信子订单号).
    pub sub_order_id: Option<String>,
    /// When it was last modified (最后更新时间).
    pub modify_time: Option<DateTime>,
    /// Reason of the state, such as why customs refused.
    pub explanation: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ResentDeclaration
    []
    [appid, mchid, state, out_trade_no, transaction_id, sub_order_no, sub_order_id, modify_time, explanation,]
    []
}

/// Outcome of the identity check of an order.
#[derive(Clone)]
#[non_exhaustive]
pub struct IdentityVerification {
    /// Application id (机构APPID).
    pub appid: Option<String>,
    /// Merchant number (商户号).
    pub mchid: Option<String>,
    /// The merchant's own order number (商户订单号).
    pub out_trade_no: Option<String>,
    /// WeChat Pay's order number (微信订单号).
    pub transaction_id: Option<String>,
    /// Result of checking the identity (身份核验结果).
    pub certificate_check_result: Option<CertificateCheckResult>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { IdentityVerification
    []
    [appid, mchid, out_trade_no, transaction_id, certificate_check_result,]
    []
}

/// The customs declaration of an order or sub-order.
#[derive(Clone)]
#[non_exhaustive]
pub struct Declaration {
    /// The merchant's own sub-order number (商户子单号).
    pub sub_order_no: Option<String>,
    /// WeChat Pay's sub-order number (微信子单号).
    pub sub_order_id: Option<String>,
    /// The merchant's customs registration number (商户海关备案号).
    pub mch_customs_no: Option<String>,
    /// Customs office (海关代码).
    pub customs: Option<CustomsOffice>,
    /// Currency or fee type (币种).
    pub fee_type: Option<String>,
    /// Sub-order amount (子单金额). In fen.
    pub order_fee: Option<i64>,
    /// Customs duty (关税).
    pub duty: Option<i64>,
    /// Transport fee (物流费用). In fen.
    pub transport_fee: Option<i64>,
    /// Product fee (商品费用). In fen.
    pub product_fee: Option<i64>,
    /// State (报关状态).
    pub state: Option<DeclarationState>,
    /// Reason of the state, such as why customs refused.
    pub explanation: Option<String>,
    /// When it was last modified (最后更新时间).
    pub modify_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Declaration
    []
    [sub_order_no, sub_order_id, mch_customs_no, customs, fee_type, order_fee, duty, transport_fee, product_fee, state, explanation, modify_time,]
    []
}
