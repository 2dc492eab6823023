// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

//! Transfers, compensations and insurance claims that e-commerce platforms pay out (收付通转账、赔付、保险理赔).
//!
//! | operation | 官方名称 | call |
//! |---|---|---|
//! | [`ApplyForTransferAuthorization`] | 申请二级商户商家转账授权 | `POST /v3/ecommerce/mch-transfer/authorizations` |
//! | [`QueryTransferAuthorization`] | 查询二级商户商家转账授权状态 | `GET /v3/ecommerce/mch-transfer/authorizations/{sub_mchid}` |
//! | [`CreateTransferBill`] | 发起转账 | `POST /v3/ecommerce/mch-transfer/transfer-bills` |
//! | [`QueryTransferBillByOutBillNo`] | 商户单号查询转账单 | `GET /v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}` |
//! | [`CancelTransferBill`] | 撤销转账 | `POST /v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel` |
//! | [`QueryTransferBillByTransferBillNo`] | 微信转账单号查询转账单 | `GET /v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}` |
//! | [`EnableInsuranceClaims`] | 开通保险理赔功能 | `POST /v3/platsolution/ecommerce/insurance-compensation-contracts` |
//! | [`QueryInsuranceClaimsActivation`] | 查询保险理赔功能开通状态 | `POST /v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened` |
//! | [`CreateAfterSalesCompensation`] | 请求赔付 | `POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills` |
//! | [`QueryAfterSalesCompensationByBillId`] | 查询赔付结果（按微信支付赔付单号） | `GET /v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}` |
//! | [`QueryAfterSalesCompensationByOutBillNo`] | 查询赔付结果（按商户赔付单号） | `GET /v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}` |
//! | [`CancelAfterSalesCompensation`] | 请求撤销赔付 | `POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel` |
//! | [`PreTransferAfterSalesCompensation`] | 请求赔付预下单 | `POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer` |
//! | [`CreateDepositUserCompensation`] | 请求保证金售后赔付 | `POST /v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills` |
//! | [`QueryDepositUserCompensationByBillId`] | 查询保证金售后赔付结果（按微信支付赔付单号） | `GET /v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}` |
//! | [`QueryDepositUserCompensationByOutBillNo`] | 查询保证金售后赔付结果（按商户赔付单号） | `GET /v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no}` |
//! | [`CreateDepositPremiumCompensation`] | 发起保证金赔付保司保费 | `POST /v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills` |
//! | [`QueryDepositPremiumCompensation`] | 查询保证金赔付保司保费结果（按商户赔付单号） | `GET /v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}` |
//! | [`CreateDepositShippingCompensation`] | 发起保证金赔付用户运费 | `POST /v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills` |
//! | [`QueryDepositShippingCompensation`] | 查询保证金售后赔付运费结果（按商户赔付单号） | `GET /v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}` |
//! | [`CreateInsuranceClaim`] | 请求保险理赔 | `POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills` |
//! | [`QueryInsuranceClaimByBillId`] | 查询保险理赔结果（按微信支付赔付单号） | `GET /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}` |
//! | [`QueryInsuranceClaimByOutBillNo`] | 查询保险理赔结果（按商户赔付单号） | `GET /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}` |
//! | [`CancelInsuranceClaim`] | 请求撤销保险理赔 | `POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel` |
//! | [`PreTransferInsuranceClaim`] | 请求保险理赔预下单 | `POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer` |
//! | [`CreateSubMerchantCompensation`] | 请求赔付 | `POST /v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills` |
//! | [`QuerySubMerchantCompensation`] | 查询赔付结果（按商户赔付单号） | `GET /v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}` |
//! | [`CreateDepositCompensation`] | 保证金赔付 | `POST /v3/platsolution/ecommerce/mch-transfer/transfer-bills` |
//! | [`QueryDepositCompensationByBillId`] | 查询保证金赔付结果（按微信支付赔付单号） | `GET /v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}` |
//! | [`QueryDepositCompensationByOutBillNo`] | 查询保证金赔付结果（按商户赔付单号） | `GET /v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}` |
//!
//! | event | 官方名称 | event type |
//! |---|---|---|
//! | [`InsuranceClaimEnded`](Event::InsuranceClaimEnded) |  | `*` |

mod apply_for_transfer_authorization;
mod cancel_after_sales_compensation;
mod cancel_insurance_claim;
mod cancel_transfer_bill;
mod create_after_sales_compensation;
mod create_deposit_compensation;
mod create_deposit_premium_compensation;
mod create_deposit_shipping_compensation;
mod create_deposit_user_compensation;
mod create_insurance_claim;
mod create_sub_merchant_compensation;
mod create_transfer_bill;
mod enable_insurance_claims;
mod enums;
mod event;
mod pre_transfer_after_sales_compensation;
mod pre_transfer_insurance_claim;
mod query_after_sales_compensation_by_bill_id;
mod query_after_sales_compensation_by_out_bill_no;
mod query_deposit_compensation_by_bill_id;
mod query_deposit_compensation_by_out_bill_no;
mod query_deposit_premium_compensation;
mod query_deposit_shipping_compensation;
mod query_deposit_user_compensation_by_bill_id;
mod query_deposit_user_compensation_by_out_bill_no;
mod query_insurance_claim_by_bill_id;
mod query_insurance_claim_by_out_bill_no;
mod query_insurance_claims_activation;
mod query_sub_merchant_compensation;
mod query_transfer_authorization;
mod query_transfer_bill_by_out_bill_no;
mod query_transfer_bill_by_transfer_bill_no;
mod types;

pub use apply_for_transfer_authorization::{
    ApplyForTransferAuthorization, TransferAuthorizationApplication,
};
pub use cancel_after_sales_compensation::{
    AfterSalesCompensationCancellation, CancelAfterSalesCompensation,
};
pub use cancel_insurance_claim::{CancelInsuranceClaim, InsuranceClaimCancellation};
pub use cancel_transfer_bill::{CancelTransferBill, TransferBillCancellation};
pub use create_after_sales_compensation::{
    AcceptedAfterSalesCompensation, CreateAfterSalesCompensation,
};
pub use create_deposit_compensation::{
    AcceptedDepositCompensation, CreateDepositCompensation, DepositReceiver,
    DepositReceiverMerchant,
};
pub use create_deposit_premium_compensation::{
    AcceptedDepositPremiumCompensation, CreateDepositPremiumCompensation, PremiumReceiver,
    PremiumTransactionInfo,
};
pub use create_deposit_shipping_compensation::{
    AcceptedDepositShippingCompensation, CreateDepositShippingCompensation,
};
pub use create_deposit_user_compensation::{
    AcceptedDepositUserCompensation, CreateDepositUserCompensation, UserCompensationReceiver,
};
pub use create_insurance_claim::CreateInsuranceClaim;
pub use create_sub_merchant_compensation::{
    AcceptedSubMerchantCompensation, CreateSubMerchantCompensation, SubMerchantReceiver,
};
pub use create_transfer_bill::{CreateTransferBill, CreatedTransferBill};
pub use enable_insurance_claims::EnableInsuranceClaims;
pub use enums::{
    AfterSalesReceiverType, CompensationState, DepositBusinessType, MerchantReceiverType,
    ReceiverType, TransactionType, TransferBillState, TransferStatus,
};
pub use event::Event;
pub use pre_transfer_after_sales_compensation::{
    AfterSalesCompensationPreTransfer, PreTransferAfterSalesCompensation,
};
pub use pre_transfer_insurance_claim::{InsuranceClaimPreTransfer, PreTransferInsuranceClaim};
pub use query_after_sales_compensation_by_bill_id::QueryAfterSalesCompensationByBillId;
pub use query_after_sales_compensation_by_out_bill_no::QueryAfterSalesCompensationByOutBillNo;
pub use query_deposit_compensation_by_bill_id::QueryDepositCompensationByBillId;
pub use query_deposit_compensation_by_out_bill_no::QueryDepositCompensationByOutBillNo;
pub use query_deposit_premium_compensation::{
    DepositPremiumCompensation, QueryDepositPremiumCompensation,
};
pub use query_deposit_shipping_compensation::{
    DepositShippingCompensation, QueryDepositShippingCompensation,
};
pub use query_deposit_user_compensation_by_bill_id::QueryDepositUserCompensationByBillId;
pub use query_deposit_user_compensation_by_out_bill_no::QueryDepositUserCompensationByOutBillNo;
pub use query_insurance_claim_by_bill_id::QueryInsuranceClaimByBillId;
pub use query_insurance_claim_by_out_bill_no::QueryInsuranceClaimByOutBillNo;
pub use query_insurance_claims_activation::QueryInsuranceClaimsActivation;
pub use query_sub_merchant_compensation::{QuerySubMerchantCompensation, SubMerchantCompensation};
pub use query_transfer_authorization::{QueryTransferAuthorization, TransferAuthorization};
pub use query_transfer_bill_by_out_bill_no::QueryTransferBillByOutBillNo;
pub use query_transfer_bill_by_transfer_bill_no::QueryTransferBillByTransferBillNo;
pub use types::{
    AfterSalesCompensation, AfterSalesReceiver, AfterSalesReceiverDetail, Agreement,
    AnswerDepositReceiver, AnswerDepositReceiverMerchant, AnswerPremiumReceiver,
    AnswerPremiumTransactionInfo, AnswerSubMerchantReceiver, CloseInfo, CompensatedMerchant,
    CompensationCloseInfo, DepositCompensation, DepositReceiverDetail, DepositUserCompensation,
    InsuranceClaim, InsuranceClaimsActivation, PremiumReceiverDetail, PremiumReceiverMerchant,
    Receiver, ReceiverDetail, ShippingReceiver, ShippingReceiverDetail, SubMerchantReceiverDetail,
    TransactionInfo, TransferBill, UserInfo,
};
