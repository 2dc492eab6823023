//! Operations whose books read their calls themselves.

use super::{
    ClaimOperation, Method, Operation, OrderOperation, Party, RefundOperation, Route,
    TransferOperation,
};

const GET: http::Method = http::Method::GET;
const POST: http::Method = http::Method::POST;

/// The operations whose books read their calls themselves.
pub(super) static BOOKS: &[&[Route]] =
    &[CLAIMS, ORDERS, PARTNER_ORDERS, REFUNDS, TRANSFERS, COMMON];

/// Insurance claims: pages 4013504184 to 4013504188.
static CLAIMS: &[Route] = &[
    claim(
        ClaimOperation::Create,
        POST,
        "/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills",
    ),
    claim(
        ClaimOperation::PreTransfer,
        POST,
        "/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer",
    ),
    claim(
        ClaimOperation::Cancel,
        POST,
        "/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel",
    ),
    claim(
        ClaimOperation::QueryByOutBillNo,
        GET,
        "/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}",
    ),
    claim(
        ClaimOperation::QueryByBillId,
        GET,
        "/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}",
    ),
];

static ORDERS: &[Route] = &[
    order(
        OrderOperation::Prepay(Method::Jsapi),
        POST,
        "/v3/pay/transactions/jsapi",
    ),
    order(
        OrderOperation::Prepay(Method::Native),
        POST,
        "/v3/pay/transactions/native",
    ),
    order(
        OrderOperation::Prepay(Method::H5),
        POST,
        "/v3/pay/transactions/h5",
    ),
    order(
        OrderOperation::Prepay(Method::App),
        POST,
        "/v3/pay/transactions/app",
    ),
    order(
        OrderOperation::CodePay,
        POST,
        "/v3/pay/transactions/codepay",
    ),
    order(
        OrderOperation::QueryById,
        GET,
        "/v3/pay/transactions/id/{transaction_id}",
    ),
    order(
        OrderOperation::QueryByNumber,
        GET,
        "/v3/pay/transactions/out-trade-no/{out_trade_no}",
    ),
    order(
        OrderOperation::Close,
        POST,
        "/v3/pay/transactions/out-trade-no/{out_trade_no}/close",
    ),
    order(
        OrderOperation::Reverse,
        POST,
        "/v3/pay/transactions/out-trade-no/{out_trade_no}/reverse",
    ),
];

static PARTNER_ORDERS: &[Route] = &[
    partner_order(
        OrderOperation::Prepay(Method::Jsapi),
        POST,
        "/v3/pay/partner/transactions/jsapi",
    ),
    partner_order(
        OrderOperation::Prepay(Method::MiniProgram),
        POST,
        "/v3/pay/partner/transactions/miniprogram",
    ),
    partner_order(
        OrderOperation::Prepay(Method::Native),
        POST,
        "/v3/pay/partner/transactions/native",
    ),
    partner_order(
        OrderOperation::Prepay(Method::H5),
        POST,
        "/v3/pay/partner/transactions/h5",
    ),
    partner_order(
        OrderOperation::Prepay(Method::App),
        POST,
        "/v3/pay/partner/transactions/app",
    ),
    partner_order(
        OrderOperation::CodePay,
        POST,
        "/v3/pay/partner/transactions/codepay",
    ),
    partner_order(
        OrderOperation::QueryById,
        GET,
        "/v3/pay/partner/transactions/id/{transaction_id}",
    ),
    partner_order(
        OrderOperation::QueryByNumber,
        GET,
        "/v3/pay/partner/transactions/out-trade-no/{out_trade_no}",
    ),
    partner_order(
        OrderOperation::Close,
        POST,
        "/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close",
    ),
    partner_order(
        OrderOperation::Reverse,
        POST,
        "/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse",
    ),
];

static REFUNDS: &[Route] = &[
    refund(RefundOperation::Create, POST, "/v3/refund/domestic/refunds"),
    refund(
        RefundOperation::Query,
        GET,
        "/v3/refund/domestic/refunds/{out_refund_no}",
    ),
    refund(
        RefundOperation::Redirect,
        POST,
        "/v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund",
    ),
];

static TRANSFERS: &[Route] = &[
    transfer(
        TransferOperation::Create,
        POST,
        "/v3/fund-app/mch-transfer/transfer-bills",
    ),
    transfer(
        TransferOperation::QueryByOutBillNo,
        GET,
        "/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}",
    ),
    transfer(
        TransferOperation::QueryByTransferBillNo,
        GET,
        "/v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}",
    ),
    transfer(
        TransferOperation::Cancel,
        POST,
        "/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel",
    ),
];

static COMMON: &[Route] = &[
    row(
        Operation::UploadMedia,
        POST,
        "/v3/merchant/media/upload",
        "common",
    ),
    row(Operation::TradeBill, GET, "/v3/bill/tradebill", "bills"),
    row(
        Operation::FundFlowBill,
        GET,
        "/v3/bill/fundflowbill",
        "bills",
    ),
    row(
        Operation::SubMerchantBill,
        GET,
        "/v3/bill/sub-merchant-fundflowbill",
        "bills",
    ),
    row(
        Operation::EcommerceBill,
        GET,
        "/v3/ecommerce/bill/fundflowbill",
        "bills",
    ),
    row(
        Operation::DownloadBill,
        GET,
        "/v3/billdownload/file",
        "bills",
    ),
    row(Operation::Certificates, GET, "/v3/certificates", "common"),
    row(Operation::Echo, POST, "/v3/security/echo", "common"),
];

const fn claim(operation: ClaimOperation, method: http::Method, template: &'static str) -> Route {
    row(
        Operation::Claim(operation),
        method,
        template,
        "ecommerce_transfer",
    )
}

const fn order(operation: OrderOperation, method: http::Method, template: &'static str) -> Route {
    let operation = Operation::Order(operation, Party::Merchant);
    row(operation, method, template, "payments")
}

const fn partner_order(
    operation: OrderOperation,
    method: http::Method,
    template: &'static str,
) -> Route {
    let operation = Operation::Order(operation, Party::Provider);
    row(operation, method, template, "partner_payments")
}

const fn refund(operation: RefundOperation, method: http::Method, template: &'static str) -> Route {
    row(Operation::Refund(operation), method, template, "refunds")
}

const fn transfer(
    operation: TransferOperation,
    method: http::Method,
    template: &'static str,
) -> Route {
    row(Operation::Transfer(operation), method, template, "transfer")
}

const fn row(
    operation: Operation,
    method: http::Method,
    template: &'static str,
    family: &'static str,
) -> Route {
    Route {
        operation,
        method,
        template,
        family,
    }
}
