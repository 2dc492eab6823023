// The official Go SDK, whose host cannot be changed: it goes through the sandbox's proxy.
package main

import (
	"bufio"
	"bytes"
	"context"
	"crypto/rsa"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"

	"github.com/wechatpay-apiv3/wechatpay-go/core"
	"github.com/wechatpay-apiv3/wechatpay-go/core/auth"
	"github.com/wechatpay-apiv3/wechatpay-go/core/auth/verifiers"
	"github.com/wechatpay-apiv3/wechatpay-go/core/downloader"
	"github.com/wechatpay-apiv3/wechatpay-go/core/notify"
	"github.com/wechatpay-apiv3/wechatpay-go/core/option"
	"github.com/wechatpay-apiv3/wechatpay-go/services/certificates"
	"github.com/wechatpay-apiv3/wechatpay-go/services/fileuploader"
	"github.com/wechatpay-apiv3/wechatpay-go/services/payments"
	"github.com/wechatpay-apiv3/wechatpay-go/services/payments/jsapi"
	"github.com/wechatpay-apiv3/wechatpay-go/services/payments/native"
	"github.com/wechatpay-apiv3/wechatpay-go/services/refunddomestic"
	"github.com/wechatpay-apiv3/wechatpay-go/services/transferbatch"
	"github.com/wechatpay-apiv3/wechatpay-go/utils"
)

const (
	appid  = "wxd678efh567hg6787"
	openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"
)

var (
	users      = bufio.NewScanner(os.Stdin)
	mchid      = os.Getenv("WXPAY_MCHID")
	serial     = os.Getenv("WXPAY_SERIAL")
	apiv3      = os.Getenv("WXPAY_APIV3_KEY")
	background = context.Background()
)

// must ends the program with the step that failed.
func must(step string, err error) {
	if err != nil {
		fmt.Fprintf(os.Stderr, "%s: %v\n", step, err)
		os.Exit(1)
	}
}

func equal(step string, found, expected interface{}) {
	if found != expected {
		must(step, fmt.Errorf("%v instead of %v", found, expected))
	}
}

// act asks for what a user does: `pay ORDER`, `advance SECONDS`, `await`.
func act(command string) {
	fmt.Printf("@%s\n", command)
	if !users.Scan() || users.Text() != "ok" {
		must(command, fmt.Errorf("%s", users.Text()))
	}
}

func privateKey() *rsa.PrivateKey {
	key, err := utils.LoadPrivateKeyWithPath(os.Getenv("WXPAY_PRIVATE_KEY"))
	must("private key", err)
	return key
}

func byCertificates() (*core.Client, auth.Verifier) {
	client, err := core.NewClient(background, option.WithWechatPayAutoAuthCipher(mchid, serial, privateKey(), apiv3))
	must("client by certificates", err)
	visitor := downloader.MgrInstance().GetCertificateVisitor(mchid)
	return client, verifiers.NewSHA256WithRSAVerifier(visitor)
}

func byPublicKey() (*core.Client, auth.Verifier) {
	id := os.Getenv("WXPAY_PUBLIC_KEY_ID")
	key, err := utils.LoadPublicKeyWithPath(os.Getenv("WXPAY_PUBLIC_KEY"))
	must("public key", err)
	client, err := core.NewClient(background, option.WithWechatPayPublicKeyAuthCipher(mchid, serial, privateKey(), id, key))
	must("client by public key", err)
	return client, verifiers.NewSHA256WithRSAPubkeyVerifier(id, *key)
}

func play(kind string, client *core.Client, verifier auth.Verifier) {
	told := make(chan *payments.Transaction, 8)
	handler, err := notify.NewRSANotifyHandler(apiv3, verifier)
	must("handler", err)
	server := httptest.NewServer(http.HandlerFunc(func(writer http.ResponseWriter, request *http.Request) {
		paid := new(payments.Transaction)
		_, err := handler.ParseNotifyRequest(background, request, paid)
		must("notification", err)
		told <- paid
		writer.WriteHeader(http.StatusNoContent)
	}))
	defer server.Close()
	url := core.String(server.URL + "/notify")

	order := "go-" + kind + "-1"
	orders := native.NativeApiService{Client: client}
	prepay, _, err := orders.Prepay(background, native.PrepayRequest{
		Appid: core.String(appid), Mchid: core.String(mchid), Description: core.String("杯子"),
		OutTradeNo: core.String(order), NotifyUrl: url, Amount: &native.Amount{Total: core.Int64(100)},
	})
	must("native", err)
	equal("code_url", (*prepay.CodeUrl)[:7], "weixin:")
	query := func() *payments.Transaction {
		found, _, err := orders.QueryOrderByOutTradeNo(background,
			native.QueryOrderByOutTradeNoRequest{OutTradeNo: core.String(order), Mchid: core.String(mchid)})
		must("query", err)
		return found
	}
	equal("open", *query().TradeState, "NOTPAY")
	act("pay " + order)
	act("await")
	paid := query()
	equal("paid", *paid.TradeState, "SUCCESS")
	notified := <-told
	equal("notified", *notified.TransactionId, *paid.TransactionId)

	page := jsapi.JsapiApiService{Client: client}
	other := "go-" + kind + "-2"
	_, _, err = page.PrepayWithRequestPayment(background, jsapi.PrepayRequest{
		Appid: core.String(appid), Mchid: core.String(mchid), Description: core.String("杯子"),
		OutTradeNo: core.String(other), NotifyUrl: url, Amount: &jsapi.Amount{Total: core.Int64(100)},
		Payer: &jsapi.Payer{Openid: core.String(openid)},
	})
	must("jsapi", err)
	_, err = page.CloseOrder(background, jsapi.CloseOrderRequest{OutTradeNo: core.String(other), Mchid: core.String(mchid)})
	must("close", err)

	refunds := refunddomestic.RefundsApiService{Client: client}
	number := core.String("go-refund-" + kind)
	refund, _, err := refunds.Create(background, refunddomestic.CreateRequest{
		OutTradeNo: core.String(order), OutRefundNo: number,
		Amount: &refunddomestic.AmountReq{Refund: core.Int64(40), Total: core.Int64(100), Currency: core.String("CNY")},
	})
	must("refund", err)
	equal("refund", *refund.Status, refunddomestic.STATUS_PROCESSING)
	refund, _, err = refunds.QueryByOutRefundNo(background, refunddomestic.QueryByOutRefundNoRequest{OutRefundNo: number})
	must("query refund", err)
	equal("refunded", *refund.Amount.Refund, int64(40))

	list, _, err := (&certificates.CertificatesApiService{Client: client}).DownloadCertificates(background)
	must("certificates", err)
	equal("certificates", len(list.Data), 1)

	batches := transferbatch.TransferBatchApiService{Client: client}
	_, _, err = batches.InitiateBatchTransfer(background, transferbatch.InitiateBatchTransferRequest{
		Appid: core.String(appid), OutBatchNo: core.String("gobatch" + kind), BatchName: core.String("一月"),
		BatchRemark: core.String("一月"), TotalAmount: core.Int64(100), TotalNum: core.Int64(1),
		TransferDetailList: []transferbatch.TransferDetailInput{{
			OutDetailNo: core.String("godetail" + kind), TransferAmount: core.Int64(100),
			TransferRemark: core.String("一月"), Openid: core.String(openid), UserName: core.String("张三"),
		}},
	})
	must("batch", err)

	pictures := fileuploader.ImageUploader{Client: client}
	picture, _, err := pictures.Upload(background, bytes.NewReader([]byte("\xff\xd8\xff\xe0 picture")), "cup.jpg", "image/jpeg")
	must("picture", err)
	if *picture.MediaId == "" {
		must("picture", fmt.Errorf("no media_id"))
	}
	film := []byte("film")
	films := fileuploader.VideoUploader{Client: client}
	_, _, err = films.Upload(background, bytes.NewReader(film), "cup.mp4", "video/mp4")
	must("film", err)
}

func main() {
	client, verifier := byPublicKey()
	play("key", client, verifier)
	client, verifier = byCertificates()
	play("certificate", client, verifier)
}
