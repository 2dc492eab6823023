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
//! | [`ActivateInsuranceClaims`] | 开通保险理赔功能 | `POST /v3/platsolution/ecommerce/insurance-compensation-contracts` |
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

mod activate_insurance_claims;
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

#[doc(alias(
    "开通保险理赔功能",
    "/v3/platsolution/ecommerce/insurance-compensation-contracts",
    "POST /v3/platsolution/ecommerce/insurance-compensation-contracts",
    "4012781476",
    "EnableInsuranceClaims"
))]
pub use activate_insurance_claims::ActivateInsuranceClaims;
#[doc(alias(
    "申请二级商户商家转账授权",
    "/v3/ecommerce/mch-transfer/authorizations",
    "POST /v3/ecommerce/mch-transfer/authorizations"
))]
pub use apply_for_transfer_authorization::ApplyForTransferAuthorization;
pub use apply_for_transfer_authorization::TransferAuthorizationApplication;
pub use cancel_after_sales_compensation::AfterSalesCompensationCancellation;
#[doc(alias(
    "请求撤销赔付",
    "/v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel",
    "POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel",
    "4013504177"
))]
pub use cancel_after_sales_compensation::CancelAfterSalesCompensation;
#[doc(alias(
    "请求撤销保险理赔",
    "/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel",
    "POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel",
    "4013504186"
))]
pub use cancel_insurance_claim::CancelInsuranceClaim;
pub use cancel_insurance_claim::InsuranceClaimCancellation;
#[doc(alias(
    "撤销转账",
    "/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel",
    "POST /v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel"
))]
pub use cancel_transfer_bill::CancelTransferBill;
pub use cancel_transfer_bill::TransferBillCancellation;
pub use create_after_sales_compensation::AcceptedAfterSalesCompensation;
#[doc(alias(
    "请求赔付",
    "/v3/platsolution/ecommerce/mch-transfer/compensate-bills",
    "POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills",
    "4013504175"
))]
pub use create_after_sales_compensation::CreateAfterSalesCompensation;
#[doc(alias(
    "保证金赔付",
    "/v3/platsolution/ecommerce/mch-transfer/transfer-bills",
    "POST /v3/platsolution/ecommerce/mch-transfer/transfer-bills",
    "4013504198"
))]
pub use create_deposit_compensation::CreateDepositCompensation;
pub use create_deposit_compensation::{
    AcceptedDepositCompensation, DepositReceiver, DepositReceiverMerchant,
};
#[doc(alias(
    "发起保证金赔付保司保费",
    "/v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills",
    "POST /v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills",
    "4014010905"
))]
pub use create_deposit_premium_compensation::CreateDepositPremiumCompensation;
pub use create_deposit_premium_compensation::{
    AcceptedDepositPremiumCompensation, PremiumReceiver, PremiumTransactionInfo,
};
pub use create_deposit_shipping_compensation::AcceptedDepositShippingCompensation;
#[doc(alias(
    "发起保证金赔付用户运费",
    "/v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills",
    "POST /v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills",
    "4013504202"
))]
pub use create_deposit_shipping_compensation::CreateDepositShippingCompensation;
#[doc(alias(
    "请求保证金售后赔付",
    "/v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills",
    "POST /v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills",
    "4013504194"
))]
pub use create_deposit_user_compensation::CreateDepositUserCompensation;
pub use create_deposit_user_compensation::{
    AcceptedDepositUserCompensation, UserCompensationReceiver,
};
#[doc(alias(
    "请求保险理赔",
    "/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills",
    "POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills",
    "4013504184"
))]
pub use create_insurance_claim::CreateInsuranceClaim;
#[doc(alias(
    "请求赔付",
    "/v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills",
    "POST /v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills"
))]
pub use create_sub_merchant_compensation::CreateSubMerchantCompensation;
pub use create_sub_merchant_compensation::{AcceptedSubMerchantCompensation, SubMerchantReceiver};
#[doc(alias(
    "发起转账",
    "/v3/ecommerce/mch-transfer/transfer-bills",
    "POST /v3/ecommerce/mch-transfer/transfer-bills"
))]
pub use create_transfer_bill::CreateTransferBill;
pub use create_transfer_bill::CreatedTransferBill;
pub use enums::{
    AfterSalesReceiverType, CompensationState, DepositBusinessType, InsuranceClaimState,
    MerchantReceiverType, ReceiverType, TransactionType, TransferBillState,
};
pub use event::Event;
pub use pre_transfer_after_sales_compensation::AfterSalesCompensationPreTransfer;
#[doc(alias(
    "请求赔付预下单",
    "/v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer",
    "POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer",
    "4013504176"
))]
pub use pre_transfer_after_sales_compensation::PreTransferAfterSalesCompensation;
pub use pre_transfer_insurance_claim::InsuranceClaimPreTransfer;
#[doc(alias(
    "请求保险理赔预下单",
    "/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer",
    "POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer",
    "4013504185"
))]
pub use pre_transfer_insurance_claim::PreTransferInsuranceClaim;
#[doc(alias(
    "查询赔付结果（按微信支付赔付单号）",
    "/v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}",
    "GET /v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}",
    "4013504179"
))]
pub use query_after_sales_compensation_by_bill_id::QueryAfterSalesCompensationByBillId;
#[doc(alias(
    "查询赔付结果（按商户赔付单号）",
    "/v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}",
    "GET /v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}",
    "4013504178"
))]
pub use query_after_sales_compensation_by_out_bill_no::QueryAfterSalesCompensationByOutBillNo;
#[doc(alias(
    "查询保证金赔付结果（按微信支付赔付单号）",
    "/v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}",
    "GET /v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}",
    "4013504200"
))]
pub use query_deposit_compensation_by_bill_id::QueryDepositCompensationByBillId;
#[doc(alias(
    "查询保证金赔付结果（按商户赔付单号）",
    "/v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}",
    "GET /v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}",
    "4013504199"
))]
pub use query_deposit_compensation_by_out_bill_no::QueryDepositCompensationByOutBillNo;
pub use query_deposit_premium_compensation::DepositPremiumCompensation;
#[doc(alias(
    "查询保证金赔付保司保费结果（按商户赔付单号）",
    "/v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}",
    "GET /v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}",
    "4014010920"
))]
pub use query_deposit_premium_compensation::QueryDepositPremiumCompensation;
pub use query_deposit_shipping_compensation::DepositShippingCompensation;
#[doc(alias(
    "查询保证金售后赔付运费结果（按商户赔付单号）",
    "/v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}",
    "GET /v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}",
    "4013504203"
))]
pub use query_deposit_shipping_compensation::QueryDepositShippingCompensation;
#[doc(alias(
    "查询保证金售后赔付结果（按微信支付赔付单号）",
    "/v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}",
    "GET /v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}",
    "4013504196"
))]
pub use query_deposit_user_compensation_by_bill_id::QueryDepositUserCompensationByBillId;
#[doc(alias(
    "查询保证金售后赔付结果（按商户赔付单号）",
    "/v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no}",
    "GET /v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no}",
    "4013504195"
))]
pub use query_deposit_user_compensation_by_out_bill_no::QueryDepositUserCompensationByOutBillNo;
#[doc(alias(
    "查询保险理赔结果（按微信支付赔付单号）",
    "/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}",
    "GET /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}",
    "4013504188"
))]
pub use query_insurance_claim_by_bill_id::QueryInsuranceClaimByBillId;
#[doc(alias(
    "查询保险理赔结果（按商户赔付单号）",
    "/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}",
    "GET /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}",
    "4013504187"
))]
pub use query_insurance_claim_by_out_bill_no::QueryInsuranceClaimByOutBillNo;
#[doc(alias(
    "查询保险理赔功能开通状态",
    "/v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened",
    "POST /v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened"
))]
pub use query_insurance_claims_activation::QueryInsuranceClaimsActivation;
#[doc(alias(
    "查询赔付结果（按商户赔付单号）",
    "/v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}",
    "GET /v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}"
))]
pub use query_sub_merchant_compensation::QuerySubMerchantCompensation;
pub use query_sub_merchant_compensation::SubMerchantCompensation;
#[doc(alias(
    "查询二级商户商家转账授权状态",
    "/v3/ecommerce/mch-transfer/authorizations/{sub_mchid}",
    "GET /v3/ecommerce/mch-transfer/authorizations/{sub_mchid}"
))]
pub use query_transfer_authorization::QueryTransferAuthorization;
pub use query_transfer_authorization::TransferAuthorization;
#[doc(alias(
    "商户单号查询转账单",
    "/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}",
    "GET /v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}"
))]
pub use query_transfer_bill_by_out_bill_no::QueryTransferBillByOutBillNo;
#[doc(alias(
    "微信转账单号查询转账单",
    "/v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}",
    "GET /v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}"
))]
pub use query_transfer_bill_by_transfer_bill_no::QueryTransferBillByTransferBillNo;
pub use types::{
    AfterSalesCompensation, AfterSalesReceiver, AfterSalesReceiverDetail, Agreement, CloseInfo,
    CompensatedMerchant, CompensationCloseInfo, DepositCompensation, DepositReceiverDetail,
    DepositUserCompensation, InsuranceClaim, InsuranceClaimsActivation, PremiumReceiverDetail,
    PremiumReceiverMerchant, Receiver, ReceiverDetail, ResponseDepositReceiver,
    ResponseDepositReceiverMerchant, ResponsePremiumReceiver, ResponsePremiumTransactionInfo,
    ResponseSubMerchantReceiver, ShippingReceiver, ShippingReceiverDetail,
    SubMerchantReceiverDetail, TransactionInfo, TransferBill, UserInfo,
};
